using System.Text;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;
using SecretGuard.Scanning;

namespace SecretGuard.Baselines;

/// <summary>Knows the secrets that were there when somebody recorded them. Read when something is found, and not before.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="read">Gives its text in UTF-8, from wherever it is to be taken; null where there is none.</param>
internal sealed class Baseline(string name, Func<byte[]?> read)
{
    /// <summary>Its name at a repository's root.</summary>
    public const string FileName = ".secretguard-baseline";

    private readonly Lazy<BaselineText> _text = new(() => read() is { } text ? new BaselineText(text, name) : new BaselineText());

    /// <summary>The baseline in a file; one that is not there knows nothing.</summary>
    public static Baseline At(string file) => new(file, () => ReadIfThere(file));

    /// <summary>The baseline that a commit has; one that is not there knows nothing.</summary>
    public static Baseline In(CommitFiles files) =>
        new(files.Describe(FileName), () => files.Read(FileName) is { } text ? Encoding.UTF8.GetBytes(text) : null);

    /// <summary>What it says.</summary>
    /// <exception cref="ConfigurationException">A line is wrong; the message names file and line.</exception>
    /// <exception cref="UnreadableException">It is there and can't be read.</exception>
    public BaselineText Text => _text.Value;

    /// <summary>Those of some findings that it knows, with its lines for them.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="jobs">How many of them to look up at the same time.</param>
    /// <exception cref="ConfigurationException">A line is wrong; the message names file and line.</exception>
    /// <exception cref="UnreadableException">It is there and can't be read.</exception>
    public IReadOnlyList<KnownFinding> Among(IReadOnlyCollection<ScannedFinding> findings, int jobs)
    {
        if (findings.Count == 0 || Text.Salts.Count == 0)
            return [];

        return [.. OfSecrets(findings, jobs, EntriesOf).Where(secret => secret.Made.Length > 0).SelectMany(secret => secret.Findings.Select(finding => new KnownFinding(finding, secret.Made)))];
    }

    /// <summary>Parts findings into those that it does not know and those that it knows, each in their order.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="jobs">How many of them to look up at the same time.</param>
    /// <exception cref="ConfigurationException">A line is wrong; the message names file and line.</exception>
    /// <exception cref="UnreadableException">It is there and can't be read.</exception>
    public (IReadOnlyList<ScannedFinding> New, IReadOnlyList<KnownFinding> Known) Part(IReadOnlyCollection<ScannedFinding> findings, int jobs)
    {
        var known = Among(findings, jobs);
        var isKnown = known.Select(one => one.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return ([.. findings.Where(finding => !isKnown.Contains(finding))], known);
    }

    /// <summary>Adds secrets to what it says.</summary>
    /// <param name="findings">Where they stand.</param>
    /// <param name="jobs">How many of them to hash at the same time.</param>
    /// <returns>Number of those that were not there.</returns>
    /// <exception cref="ConfigurationException">A line is wrong; the message names file and line.</exception>
    /// <exception cref="UnreadableException">It is there and can't be read.</exception>
    public int Add(IReadOnlyCollection<ScannedFinding> findings, int jobs)
    {
        var salt = Text.SaltToAdd();
        return Text.Add(OfSecrets(findings, jobs, scanned => EntryOf(scanned.Finding, salt)).Select(secret => secret.Made));
    }

    private static BaselineEntry EntryOf(Finding finding, UInt128 salt) =>
        SecretHash.IsUnguessable(finding)
            ? new BaselineEntry(SecretHash.Fast(finding, salt), IsSlow: false, finding.Rule.Id)
            : new BaselineEntry(SecretHash.Slow(finding, salt), IsSlow: true, finding.Rule.Id);

    // Each secret once, however often it stands there: some take milliseconds.
    private static IEnumerable<(ScannedFinding[] Findings, T Made)> OfSecrets<T>(IReadOnlyCollection<ScannedFinding> findings, int jobs, Func<ScannedFinding, T> make)
    {
        ScannedFinding[][] secrets = [.. findings.GroupBy(finding => finding.Fingerprint).Select(secret => secret.ToArray())];
        var made = new T[secrets.Length];
        Parallel.For(0, secrets.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => made[i] = make(secrets[i][0]));
        return secrets.Zip(made);
    }

    // A guessable secret costs time, and only where the baseline has one of the same rule.
    private BaselineEntry[] EntriesOf(ScannedFinding scanned)
    {
        var finding = scanned.Finding;
        var fast = Matches(salt => new BaselineEntry(SecretHash.Fast(finding, salt), IsSlow: false, finding.Rule.Id));
        return fast.Length > 0 || !Text.HasGuessable(finding.Rule.Id)
            ? fast
            : Matches(salt => new BaselineEntry(SecretHash.Slow(finding, salt), IsSlow: true, finding.Rule.Id));
    }

    private BaselineEntry[] Matches(Func<UInt128, BaselineEntry> entryOf) => [.. Text.Salts.Select(entryOf).Where(Text.Has)];

    private static byte[]? ReadIfThere(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file}: {e.Message}", e);
        }
    }
}
