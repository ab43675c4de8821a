using SecretGuard.Baselines;

namespace SecretGuard.Scanning;

/// <summary>What a scan gave.</summary>
internal sealed record ScanResult
{
    /// <summary>What was found and nobody accepted, by path and place.</summary>
    public required IReadOnlyList<ScannedFinding> Findings { get; init; }

    /// <summary>What was found and somebody accepted.</summary>
    public required IReadOnlyList<AllowedFinding> Allowed { get; init; }

    /// <summary>What was found and the baseline has.</summary>
    public IReadOnlyList<KnownFinding> Known { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public required IReadOnlyList<SkippedContent> Skipped { get; init; }

    /// <summary>What is to be said of the entries that accept secrets: expired, or of no use.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What only those want to know who ask for more.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Names of AWS accounts by their twelve digits.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>();

    /// <summary>Number of findings whose severity does not count.</summary>
    public int BelowSeverity { get; init; }

    /// <summary>Number of what the configuration's <c>exclude</c> left out: contents, or of a history, of which all is read, secrets.</summary>
    public int Excluded { get; init; }

    /// <summary>Number of contents that were read.</summary>
    public required long Files { get; init; }

    /// <summary>What of a history was gone through; null where it was no history.</summary>
    public HistoryFacts? History { get; init; }

    /// <summary>Number of commits that were read; 0 where none were asked for.</summary>
    public long Commits { get; init; }

    /// <summary>Bytes that were read.</summary>
    public required long Bytes { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The repositories, where it was asked for several; null where it was not.</summary>
    public IReadOnlyList<ScannedRepository>? Repositories { get; init; }

    /// <summary>Which part of a list of repositories was scanned; null where it was all of it.</summary>
    public ShardOfList? Shard { get; init; }

    /// <summary>Whether somebody stopped the scan before its end.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>Whether all that was to be scanned was scanned.</summary>
    public bool IsComplete => Skipped.Count == 0 && !Interrupted;

    /// <summary>Number of different secrets among the findings.</summary>
    public int Secrets => Findings.Select(finding => finding.Fingerprint).Distinct().Count();

    /// <summary>What the process is to tell its caller.</summary>
    public int ExitCode => SecretGuard.ExitCode.Of(Findings.Count, IsComplete);
}
