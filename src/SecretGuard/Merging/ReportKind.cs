namespace SecretGuard.Merging;

/// <summary>A form of reports that can be joined. The names are those of the formats.</summary>
internal enum ReportKind
{
    /// <summary>One object with all findings.</summary>
    Json,

    /// <summary>A finding on each line, then the summary.</summary>
    Jsonl,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
