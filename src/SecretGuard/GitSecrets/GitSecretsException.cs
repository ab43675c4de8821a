namespace SecretGuard.GitSecrets;

/// <summary>A command of git-secrets that can't go on. The message is for a person; it may be empty where all was said.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="exitCode">What the process tells its caller.</param>
internal sealed class GitSecretsException(string message, int exitCode = 1) : Exception(message)
{
    /// <summary>What the process tells its caller.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>What goes to standard output.</summary>
    public string Output { get; init; } = "";
}
