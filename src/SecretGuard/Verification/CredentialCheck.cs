using System.Collections.Concurrent;
using SecretGuard.Detection;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Verification;

/// <summary>Asks the providers of what a scan found which of it works, once for each credential.</summary>
/// <param name="providers">The providers.</param>
/// <param name="asksCanaries">Whether to ask of canaries, too, whose owner is alarmed by that.</param>
internal sealed class CredentialCheck(IReadOnlyList<IProvider> providers, bool asksCanaries)
{
    private const int AtTheSameTime = 8;

    /// <summary>Which servers would be asked, and of how many credentials.</summary>
    public IReadOnlyList<(string Host, int Credentials)> Plan(ScanResult result) =>
    [
        .. Secrets(result)
            .SelectMany(Forms)
            .Select(finding => (Finding: finding, Provider: ProviderOf(finding)))
            .Where(asked => asked.Provider is not null && Hindrance(asked.Finding, asked.Provider) is null)
            .GroupBy(asked => asked.Provider!.HostFor(asked.Finding))
            .Select(host => (host.Key, host.Count())),
    ];

    /// <summary>The same result, each finding with the verdict on it, the living first.</summary>
    /// <param name="result">What a scan gave.</param>
    /// <param name="cancellation">Ends the questions; of what was not asked until then, nothing is known.</param>
    public ScanResult Run(ScanResult result, CancellationToken cancellation)
    {
        var verdicts = new ConcurrentDictionary<string, Verdict>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtTheSameTime };
        Parallel.ForEachAsync(Secrets(result), options, async (secret, _) => verdicts[secret.Key] = await VerdictOn(secret, cancellation).ConfigureAwait(false))
            .GetAwaiter().GetResult();
        ScannedFinding[] findings = [.. result.Findings.Select(finding => finding with { Verdict = verdicts[finding.Fingerprint] }).OrderBy(finding => finding.Verdict!.Liveness)];
        return result with
        {
            Findings = findings,
            Notes = findings.Length == 0 ? result.Notes : [NoteOf(verdicts.Values), .. result.Notes],
            Interrupted = result.Interrupted || cancellation.IsCancellationRequested,
        };
    }

    /// <summary>Only what is alive. What may be alive, because its provider gave no answer, makes the result incomplete.</summary>
    /// <param name="result">What <see cref="Run"/> gave.</param>
    public static ScanResult OnlyAlive(ScanResult result)
    {
        var notAsked = result.Findings.Count(finding => !finding.Verdict!.WasAsked);
        return result with
        {
            Findings = [.. result.Findings.Where(finding => finding.Verdict!.Liveness == Liveness.Alive)],
            Skipped =
            [
                .. result.Skipped,
                .. result.Findings
                    .Where(finding => finding.Verdict is { WasAsked: true, Liveness: Liveness.Unknown })
                    .Select(finding => new SkippedContent(finding.Path, $"nobody knows whether its {finding.Finding.Rule.Title} lives: {finding.Verdict!.Reason}") { Repository = finding.Repository?.Name }),
            ],
            Notes = notAsked == 0 ? result.Notes : [.. result.Notes, $"left out: {SummaryText.Count(notAsked, "finding")} that nobody was asked about; without --only-alive they are listed with the reason"],
        };
    }

    private static IEnumerable<IGrouping<string, ScannedFinding>> Secrets(ScanResult result) => result.Findings.GroupBy(finding => finding.Fingerprint);

    // The same secret may stand beside its ID in one place, beside another or none in a second.
    private static IEnumerable<Finding> Forms(IEnumerable<ScannedFinding> secret) => secret
        .Select(scanned => scanned.Finding)
        .DistinctBy(finding => string.Join('\n', finding.Details.Where(detail => detail.IsSecret).Select(detail => $"{detail.Name}={detail.Value}")));

    private IProvider? ProviderOf(Finding finding) => providers.FirstOrDefault(provider => provider.Issues(finding));

    private string? Hindrance(Finding finding, IProvider provider) => !asksCanaries && finding.Details.Any(detail => detail.Name == "canary")
        ? "it is bait, and whoever laid it is alarmed by the question: --canaries asks all the same"
        : provider.Missing(finding);

    private async Task<Verdict> VerdictOn(IEnumerable<ScannedFinding> secret, CancellationToken cancellation)
    {
        Verdict? best = null;
        foreach (var form in Forms(secret))
        {
            var verdict = await VerdictOn(form, cancellation).ConfigureAwait(false);
            if (verdict.Liveness == Liveness.Alive)
                return verdict;
            if (best is null || (verdict.WasAsked && (!best.WasAsked || verdict.Liveness < best.Liveness)))
                best = verdict;
        }

        return best!;
    }

    private async Task<Verdict> VerdictOn(Finding finding, CancellationToken cancellation)
    {
        if (ProviderOf(finding) is not { } provider)
            return Verdict.NotAsked("of this kind no provider is asked");
        if (Hindrance(finding, provider) is { } hindrance)
            return Verdict.NotAsked(hindrance);
        try
        {
            return await provider.Ask(finding, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Verdict.Unknown("the question was interrupted");
        }
        catch (Exception e) when (Is<TimeoutException>(e))
        {
            return Verdict.Unknown($"{provider.HostFor(finding)} gave no answer in time");
        }
        catch (Exception e) when (Is<HttpRequestException>(e))
        {
            return Verdict.Unknown($"{provider.HostFor(finding)} can't be reached");
        }
        catch (Exception e)
        {
            // What a provider's library makes of an answer that is none.
            return Verdict.Unknown($"the answer of {provider.HostFor(finding)} can't be read ({e.GetType().Name})");
        }
    }

    // A library may wrap what happened. Its text is not shown: it could hold what was sent.
    private static bool Is<TException>(Exception? exception)
        where TException : Exception => exception is not null && (exception is TException || Is<TException>(exception.InnerException));

    private static string NoteOf(ICollection<Verdict> verdicts)
    {
        int Of(Liveness liveness) => verdicts.Count(verdict => verdict.Liveness == liveness);
        return $"{SummaryText.Count(verdicts.Count, "secret")}: {Of(Liveness.Alive)} alive, {Of(Liveness.Dead)} dead, {Of(Liveness.Unknown)} unknown";
    }
}
