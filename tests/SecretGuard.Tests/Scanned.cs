using System.Text;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Scanning;

namespace SecretGuard.Tests;

/// <summary>Results of scans for tests that need no process.</summary>
internal static class Scanned
{
    private static readonly ContentScanner Scanner = new(new Detector(RuleSet.All));

    /// <summary>What is found in a text.</summary>
    public static ScannedFinding[] Findings(string text, string path = "file")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. Scanner.Scan(stream).Findings.Select(located => new ScannedFinding(path, located, Fingerprint.Of(located.Finding)))];
    }

    /// <summary>A result with some findings.</summary>
    public static ScanResult Result(params ScannedFinding[] findings) => new()
    {
        Findings = findings,
        Allowed = [],
        Skipped = [],
        Files = 1,
        Bytes = 100,
        Elapsed = TimeSpan.FromMilliseconds(5),
        Interrupted = false,
    };
}
