namespace SecretGuard.Tests.GitSecrets;

/// <summary>A call of git-secrets whose answer is known.</summary>
/// <param name="Arguments">What it is told.</param>
/// <param name="Code">How it ends.</param>
/// <param name="Output">What it prints to standard output; null where that is the usage.</param>
/// <param name="Error">What it prints to standard error, without how to go on; null where that is Git's own message.</param>
internal sealed record Call(string[] Arguments, int Code, string? Output = "", string? Error = "")
{
    /// <summary>A line of a shell that prepares the repository.</summary>
    public string Before { get; init; } = "";

    /// <summary>What it reads.</summary>
    public string Input { get; init; } = "";

    /// <summary>The folder in which it is called.</summary>
    public string Folder { get; init; } = "repo";

    /// <summary>Why git-secrets itself answers otherwise, where it does.</summary>
    public string? Deviation { get; init; }

    public override string ToString() => $"{string.Join(' ', Arguments)} [{Before}]{(Folder == "repo" ? "" : $" in {Folder}")}";
}
