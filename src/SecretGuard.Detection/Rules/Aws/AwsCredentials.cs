using System.Runtime.InteropServices;
using SecretGuard.Detection.Candidates;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// Puts together what belongs together: an access key ID, its secret and its session token that stand near each other
/// are one credential. An ID near a value also says that the value is a secret.
/// </summary>
internal static class AwsCredentials
{
    /// <summary>Bytes between the parts of a credential at most.</summary>
    public const int LongestGap = 1024;

    // A session token in UTF-16.
    private const int LongestPart = 2 * AwsSessionToken.Longest;

    /// <summary>
    /// How far what is said of a part depends on other parts: of a token on its secret, of that on its ID, of that on
    /// other secrets which could be its own.
    /// </summary>
    public const int Reach = 3 * LongestGap;

    /// <summary>What to do, most urgent first.</summary>
    public static IReadOnlyList<string> Advice { get; } =
    [
        "aws iam update-access-key --access-key-id {accessKeyId} --status Inactive --user-name USER",
        "aws iam get-access-key-last-used --access-key-id {accessKeyId}",
        "aws iam delete-access-key --access-key-id {accessKeyId} --user-name USER",
    ];

    /// <summary>Whether a candidate may be a part of a credential of several.</summary>
    public static bool IsPart(Candidate candidate) => candidate.Rule is AwsAccessKeyId or AwsSecretAccessKey or AwsSessionToken;

    /// <summary>Turns the parts among some candidates into findings.</summary>
    /// <param name="candidates">Candidates, by place.</param>
    /// <param name="threshold">Log-odds from which a candidate is a finding.</param>
    public static IEnumerable<Finding> Combine(IReadOnlyList<Candidate> candidates, double threshold)
    {
        var ids = candidates.Where(candidate => candidate.Rule is AwsAccessKeyId && !candidate.Score.IsRejected).ToList();
        var secrets = candidates.Where(candidate => candidate.Rule is AwsSecretAccessKey && !candidate.Score.IsRejected).ToList();
        var tokens = candidates.Where(candidate => candidate.Rule is AwsSessionToken && candidate.Score.LogOdds >= threshold).ToList();

        foreach (var (secret, id) in secrets.Select(secret => (secret, IdThatSpeaksFor(secret, ids, secrets, threshold))).ToList())
        {
            if (id is not null)
                secret.Score.Add(WeightOfGap(secret, id), "an access key ID stands near it");
        }

        var found = secrets.Where(secret => secret.Score.LogOdds >= threshold).ToList();
        var tokenOfSecret = AssignTokens(tokens, found);

        foreach (var secret in found)
            yield return Join(secret, Nearest(secret, ids), tokenOfSecret.GetValueOrDefault(secret));

        foreach (var id in ids.Where(id => id.Score.LogOdds >= threshold && Nearest(id, found) is null))
            yield return id.ToFinding() with { Severity = SeverityOf(id, false, false), Details = DetailsOf(id) };

        foreach (var token in tokens.Where(token => Nearest(token, found) is null))
            yield return token.ToFinding();
    }

    // An ID beside which a secret is named speaks for nothing else near it.
    private static Candidate? IdThatSpeaksFor(Candidate secret, List<Candidate> ids, List<Candidate> secrets, double threshold)
    {
        return Near(secret, ids)
            .Where(id => IsNamed(secret) || !Near(id, secrets).Any(IsNamed))
            .MinBy(id => id.Range.GapTo(secret.Range));

        bool IsNamed(Candidate candidate) => candidate.Score.LogOdds >= threshold;
    }

    private static Dictionary<Candidate, Candidate> AssignTokens(List<Candidate> tokens, List<Candidate> secrets)
    {
        var tokenOfSecret = new Dictionary<Candidate, Candidate>();
        foreach (var token in tokens)
        {
            if (Nearest(token, secrets) is { } secret)
                tokenOfSecret.TryAdd(secret, token);
        }

        return tokenOfSecret;
    }

    private static Finding Join(Candidate secret, Candidate? id, Candidate? token)
    {
        Candidate?[] parts = [secret, id, token];
        return secret.ToFinding() with
        {
            Severity = id is null ? secret.Rule.Severity : SeverityOf(id, true, token is not null),
            Parts = [.. parts.OfType<Candidate>().Select(part => part.Range).OrderBy(range => range.Start)],
            Details = [.. id is null ? [] : DetailsOf(id), .. token is null ? [] : (Detail[])[new("sessionToken", token.Value, IsSecret: true)]],
        };
    }

    private static Severity SeverityOf(Candidate id, bool hasSecret, bool hasToken) =>
        (hasSecret, IsTemporary(id)) switch
        {
            _ when AwsAccount.Of(id.Value) is { } account && AwsAccount.IsCanary(account) => Severity.Low,
            (false, _) => id.Rule.Severity,
            (true, false) => Severity.Critical,
            (true, true) => hasToken ? Severity.High : Severity.Medium,
        };

    private static List<Detail> DetailsOf(Candidate id)
    {
        var details = new List<Detail>
        {
            new("accessKeyId", id.Value, IsSecret: true),
            new("lifetime", IsTemporary(id) ? "temporary" : "long-lived"),
        };
        if (AwsAccount.Of(id.Value) is { } account)
        {
            details.Add(new("account", account));
            if (AwsAccount.IsCanary(account))
                details.Add(new("canary", "true"));
        }

        return details;
    }

    private static bool IsTemporary(Candidate id) => id.Value.StartsWith("ASIA", StringComparison.Ordinal);

    private static Candidate? Nearest(Candidate candidate, List<Candidate> others) =>
        Near(candidate, others).MinBy(other => other.Range.GapTo(candidate.Range));

    // Candidates are in order of place, so those within the gap stand in a row.
    private static IEnumerable<Candidate> Near(Candidate candidate, List<Candidate> others)
    {
        for (var i = Ordered.FirstFrom(CollectionsMarshal.AsSpan(others), candidate.Range.Start - LongestGap - LongestPart, static other => other.Range.Start); i < others.Count; i++)
        {
            if (others[i].Range.Start > candidate.Range.End + LongestGap)
                yield break;
            if (others[i].Range.GapTo(candidate.Range) <= LongestGap)
                yield return others[i];
        }
    }

    private static double WeightOfGap(Candidate secret, Candidate id) => secret.Range.GapTo(id.Range) switch
    {
        <= 64 => 7.5,
        <= 256 => 6,
        _ => 3,
    };
}
