using SecretGuard.Detection;
using SecretGuard.Git;

namespace SecretGuard.Scanning;

/// <summary>
/// Tells what a version brings from what the version before it had: a finding is new when a part of it stands on an added
/// line, or when the version before had no such secret, since something around it made it complete.
/// </summary>
internal static class NewFindings
{
    /// <summary>The new ones among the findings in a content.</summary>
    /// <exception cref="UnreadableException">The version before can't be read.</exception>
    public static IReadOnlyList<LocatedFinding> Among(IReadOnlyList<LocatedFinding> findings, Content content, ContentScanner scanner)
    {
        if (findings.Count == 0 || !content.HasBase)
            return findings;

        AddedLines added;
        using (var before = content.OpenBase())
        using (var after = content.Open())
            added = AddedLines.Between(before, after);

        var known = new Lazy<HashSet<(string, string)>>(() => Secrets(content, scanner));
        return [.. findings.Where(located => located.Finding.Parts.Any(added.Touches) || !known.Value.Contains(Secret(located)))];
    }

    private static HashSet<(string, string)> Secrets(Content content, ContentScanner scanner)
    {
        using var before = content.OpenBase();
        return [.. scanner.Scan(before).Findings.Select(Secret)];
    }

    private static (string Rule, string Value) Secret(LocatedFinding located) => (located.Finding.Rule.Id, located.Finding.Value);
}
