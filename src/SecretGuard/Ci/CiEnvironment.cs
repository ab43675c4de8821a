namespace SecretGuard.Ci;

/// <summary>The environment variables of a pipeline's job.</summary>
/// <param name="variable">Gives the value of a variable; null where it is not set.</param>
internal sealed class CiEnvironment(Func<string, string?> variable)
{
    private const string BranchPrefix = "refs/heads/";

    /// <summary>The environment of this process.</summary>
    public static CiEnvironment OfProcess { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>The value of a variable; null where it is not set, or empty.</summary>
    public string? this[string name] => variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>The commit that a variable names; null also where it says by zeros that there is none.</summary>
    public CiBase? Commit(string name) => CiBase.Commit(this[name], name);

    /// <summary>The branch that a variable names, with or without <c>refs/heads/</c>; null where it names none.</summary>
    public CiBase? Branch(string name) => this[name] is { } branch ? new(Name(branch), name, IsBranch: true) : null;

    /// <summary>A branch without what Git puts before its name.</summary>
    public static string Name(string branch) => branch.StartsWith(BranchPrefix, StringComparison.Ordinal) ? branch[BranchPrefix.Length..] : branch;
}
