using System.Globalization;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>What every form of a report says of the scan as a whole, in the same words.</summary>
internal static class SummaryText
{
    /// <summary>What came out, without a full stop.</summary>
    public static string Verdict(ScanResult result) => result.Findings.Count switch
    {
        0 when result.IsComplete => "Nothing found",
        0 => "Not everything was scanned; nothing found",
        _ => Count(result.Findings.Count, "finding"),
    };

    /// <summary>What was scanned and what else was found, as it continues <see cref="Verdict"/>, with a full stop.</summary>
    public static string Scope(ScanResult result)
    {
        var secrets = result.Secrets != result.Findings.Count ? $" of {Count(result.Secrets, "secret")}" : "";
        var allowed = result.Allowed.Count > 0 ? $", {Number(result.Allowed.Count)} allowed" : "";
        var known = result.Known.Count > 0 ? $", {Number(result.Known.Count)} known (baseline)" : "";
        var below = result.BelowSeverity > 0 ? $", {Number(result.BelowSeverity)} below the severity that counts" : "";
        var excluded = result.Excluded > 0 ? $", {Number(result.Excluded)} excluded" : "";
        var skipped = result.Skipped.Count > 0 ? $", {Number(result.Skipped.Count)} not scanned" : "";
        var interrupted = result.Interrupted ? ", interrupted" : "";
        return $"{secrets} in {Scanned(result)} ({Size(result.Bytes)}, {Duration(result.Elapsed)}){allowed}{known}{below}{excluded}{skipped}{interrupted}.";
    }

    private static string Scanned(ScanResult result) => result.History is { } history
        ? $"{(result.Repositories is { } repositories ? $"{Repositories(repositories.Count)}: " : "")}{Count(result.Files, "version")} of files and {Count(result.Commits, "commit")} of {Count(history.Refs, "ref")}, {history.Objects.ToString("N0", CultureInfo.InvariantCulture)} objects in all"
        : $"{Count(result.Files, "file")}{(result.Commits > 0 ? $" of {Count(result.Commits, "commit")}" : "")}";

    /// <summary>A number of repositories.</summary>
    public static string Repositories(long number) => $"{Number(number)} {(number == 1 ? "repository" : "repositories")}";

    /// <summary>A number with its noun.</summary>
    public static string Count(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes switch
    {
        >= 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        >= 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        _ => $"{bytes} bytes",
    };

    private static string Duration(TimeSpan time) => time.TotalSeconds >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");
}
