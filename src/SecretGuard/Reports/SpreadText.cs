using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>What every form of a report says of how far a secret has spread in a history.</summary>
internal static class SpreadText
{
    /// <summary>A sentence without a full stop.</summary>
    public static string Of(Spread spread)
    {
        var alive = spread switch
        {
            { IsInHead: true } => "still in HEAD",
            { Tips.Count: > 0 } => $"no longer in HEAD, still in {spread.Tips.Names.First()}{More(spread.Tips.Count - 1)}",
            { Refs.Count: > 0 } => $"no longer in any newest commit, but in the history of {spread.Refs.Names.First()}{More(spread.Refs.Count - 1)}",
            _ => "in a reflog only",
        };
        var paths = spread.Paths.Count > 1 ? $" under {spread.Paths.Count} paths" : "";
        return $"{alive}; brought by {SummaryText.Count(spread.Commits, "commit")}, in {SummaryText.Count(spread.Versions, "version")}{paths}";
    }

    private static string More(int others) => others > 0 ? $" and {SummaryText.Count(others, "other ref")}" : "";
}
