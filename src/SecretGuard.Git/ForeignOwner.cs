namespace SecretGuard.Git;

/// <summary>
/// Git reads no repository that belongs to somebody else, as in a container that a checkout is mounted into:
/// <see href="https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory">safe.directory</see>.
/// </summary>
internal static class ForeignOwner
{
    private const string Complaint = "detected dubious ownership in repository at '";

    /// <summary>Whether that is what Git complains of.</summary>
    /// <param name="complaint">What it complains of.</param>
    public static bool IsMeantBy(string complaint) => complaint.Contains(Complaint, StringComparison.Ordinal);

    /// <summary>What to do then, to be put behind the complaint; empty where something else is amiss.</summary>
    /// <param name="complaint">What Git complains of.</param>
    public static string Advice(string complaint)
    {
        var start = complaint.IndexOf(Complaint, StringComparison.Ordinal);
        if (start < 0)
            return "";
        var folder = complaint[(start + Complaint.Length)..].Split('\n')[0].TrimEnd('\r', '\'');
        return $". If you trust whoever owns it: git config --global --add safe.directory \"{folder}\"";
    }
}
