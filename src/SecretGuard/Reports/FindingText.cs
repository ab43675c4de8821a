using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>
/// What every form of a report says of a finding, in the same words: redacted where it is to be, and not yet escaped, which each
/// form does in its own way. What is to be told in all of them is added to <see cref="Facts"/>.
/// </summary>
internal sealed class FindingText(ScannedFinding scanned, ScanResult result, bool showSecrets)
{
    /// <summary>What was found, and where.</summary>
    public ScannedFinding Scanned => scanned;

    /// <summary>The rule that found it.</summary>
    public Rule Rule => scanned.Finding.Rule;

    /// <summary>What somebody thinks of it.</summary>
    public FindingState State { get; private init; }

    /// <summary>Why it is allowed; empty where nobody says so.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>Whether a mark in the file itself allows it.</summary>
    public bool IsMarkedInSource { get; private init; }

    /// <summary>The severity as reports write it.</summary>
    public string Severity { get; } = scanned.Finding.Severity.ToString().ToLowerInvariant();

    /// <summary>The confidence as reports write it.</summary>
    public string Confidence { get; } = scanned.Finding.Confidence.ToString().ToLowerInvariant();

    /// <summary>The line on which it begins, from 1.</summary>
    public long Line => scanned.Located.Start.Line;

    /// <summary>The column in which it begins, in UTF-16 code units from 1.</summary>
    public long Column => scanned.Located.Start.Column;

    /// <summary>The secret.</summary>
    public string Match => showSecrets ? scanned.Finding.Value : Redaction.Of(scanned.Finding.Value);

    /// <summary>When the author wrote the commit, in ISO 8601 with the author's time zone; null where it is in none yet.</summary>
    public string? CommitDate => scanned.Commit?.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The commit's author with the address; null where it is in none yet.</summary>
    public string? CommitAuthor => scanned.Commit is { } commit ? $"{commit.Author} <{commit.Email}>" : null;

    /// <summary>What is known of the credential, by the names that programs read.</summary>
    public IReadOnlyDictionary<string, string> Details
    {
        get
        {
            var details = scanned.Finding.Details.ToDictionary(detail => detail.Name, Shown);
            if (details.TryGetValue("account", out var account) && Accounts.TryGetValue(account, out var name))
                details["accountName"] = name;
            if (scanned.Verdict is { } verdict)
            {
                details["state"] = verdict.Liveness.ToString().ToLowerInvariant();
                details["stateReason"] = verdict.Reason;
                if (verdict.Owner is { } owner)
                    details["owner"] = owner;
                if (verdict.IsRoot)
                    details["root"] = "true";
            }

            return details;
        }
    }

    /// <summary>What is known of the credential and how it came here, for people: sentences without a full stop.</summary>
    public IEnumerable<string> Facts
    {
        get
        {
            if (scanned.Verdict is { } verdict)
                yield return VerdictText.Of(verdict);
            if (scanned.Repository is { } repository)
                yield return $"in repository {repository.Name}";
            if (scanned.Commit is { } commit)
                yield return $"in commit {commit.ShortId} of {commit.Date:yyyy-MM-dd} by {commit.Author}: {commit.Subject}";
            if (scanned.Spread is { } spread)
                yield return SpreadText.Of(spread);
            var details = Details;
            if (details.TryGetValue("accessKeyId", out var id) && Rule.Id != "aws-access-key-id")
                yield return $"with its access key ID {id}";
            if (details.TryGetValue("account", out var account))
                yield return $"of AWS account {account}{(details.TryGetValue("accountName", out var name) ? $" ({name})" : "")}";
            if (details.TryGetValue("lifetime", out var lifetime))
                yield return lifetime == "temporary" ? "temporary: it works until it expires" : "long-lived: it works until somebody deletes it";
            if (details.ContainsKey("canary"))
                yield return "of an account that hands out canary tokens: bait, which alarms its owner when it is used";
        }
    }

    /// <summary>What to do, one step each, most urgent first.</summary>
    public IEnumerable<string> Advice => Rule.Advice.Select(Fill);

    /// <summary>What nobody accepted.</summary>
    public static IEnumerable<FindingText> Open(ScanResult result, bool showSecrets) =>
        result.Findings.Select(finding => new FindingText(finding, result, showSecrets));

    /// <summary>All that was found: what nobody accepted, then the rest.</summary>
    public static IEnumerable<FindingText> Everything(ScanResult result, bool showSecrets) =>
    [
        .. Open(result, showSecrets),
        .. result.Allowed.Select(allowed => new FindingText(allowed.Finding, result, showSecrets)
        {
            State = FindingState.Allowed,
            Reason = allowed.Reason,
            IsMarkedInSource = allowed.Mark is not null,
        }),
        .. result.Known.Select(known => new FindingText(known.Finding, result, showSecrets) { State = FindingState.Known, Reason = "in the baseline" }),
    ];

    // What a repository calls an account counts for that repository only.
    private IReadOnlyDictionary<string, string> Accounts => scanned.Repository?.Result.Accounts ?? result.Accounts;

    private string Fill(string step)
    {
        foreach (var (name, value) in Details)
            step = step.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return AdviceText.Fill(step, Match);
    }

    private string Shown(Detail detail) => detail.IsSecret && !showSecrets ? Redaction.Of(detail.Value) : detail.Value;
}
