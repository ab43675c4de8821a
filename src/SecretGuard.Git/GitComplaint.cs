namespace SecretGuard.Git;

/// <summary>Reads what Git complains of.</summary>
internal static class GitComplaint
{
    private const string Fatal = "fatal: ";
    private const string Warning = "warning: ";

    /// <summary>Why a command failed, in a line: the first one that is no mere warning, and what to do where that is known.</summary>
    /// <param name="complaint">What it complained of; may be nothing.</param>
    /// <param name="code">Its exit code.</param>
    public static string ReasonOf(string complaint, int code)
    {
        var lines = complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var line = lines.FirstOrDefault(line => !line.StartsWith(Warning, StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? $"`git` ended with exit code {code}";
        var reason = line.StartsWith(Fatal, StringComparison.Ordinal) ? line[Fatal.Length..] : line;
        return reason + ForeignOwner.Advice(reason);
    }
}
