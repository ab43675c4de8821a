namespace SecretGuard.Reports;

/// <summary>One finding. Lines and columns start at 1, columns count UTF-16 code units, the end is the last character.</summary>
internal sealed record JsonFinding
{
    public required string Rule { get; init; }

    public required string Severity { get; init; }

    public required string Confidence { get; init; }

    /// <summary>The repository; null where only one was asked for.</summary>
    public string? Repository { get; init; }

    public required string Path { get; init; }

    public required long Line { get; init; }

    public required long Column { get; init; }

    public required long EndLine { get; init; }

    public required long EndColumn { get; init; }

    public required string Match { get; init; }

    public required string Fingerprint { get; init; }

    public string? Commit { get; init; }

    public string? Author { get; init; }

    /// <summary>When the author wrote the commit, in ISO 8601 with the author's time zone.</summary>
    public string? Date { get; init; }

    public JsonHistory? History { get; init; }

    public required IReadOnlyDictionary<string, string> Details { get; init; }

    /// <summary>A finding as programs read it.</summary>
    public static JsonFinding Of(FindingText finding) => new()
    {
        Rule = finding.Rule.Id,
        Severity = finding.Severity,
        Confidence = finding.Confidence,
        Repository = finding.Scanned.Repository?.Name,
        Path = finding.Scanned.Path,
        Line = finding.Line,
        Column = finding.Column,
        EndLine = finding.Scanned.Located.End.Line,
        EndColumn = finding.Scanned.Located.End.Column,
        Match = finding.Match,
        Fingerprint = finding.Scanned.Fingerprint,
        Commit = finding.Scanned.Commit?.Id,
        Author = finding.CommitAuthor,
        Date = finding.CommitDate,
        History = finding.Scanned.Spread is { } spread ? JsonHistory.Of(spread) : null,
        Details = finding.Details,
    };
}
