using SecretGuard.Baselines;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Git;
using SecretGuard.Git.Ranges;
using SecretGuard.GitSecrets;

namespace SecretGuard.Configuration;

/// <summary>All that a scan is told, each setting from the first that says it: command line, environment, repository, user.</summary>
internal sealed class Settings
{
    private const string ConfigVariable = "SECRETGUARD_CONFIG";
    private const string MinSeverityVariable = "SECRETGUARD_MIN_SEVERITY";
    private const string JobsVariable = "SECRETGUARD_JOBS";

    private Settings(
        string root,
        ConfigurationFile repository,
        ConfigurationFile user,
        GitSecretsSettings gitSecrets,
        string? minSeverity,
        int? jobs,
        Baseline baseline,
        bool noGuard)
    {
        Root = root;
        var files = (ConfigurationFile[])[repository, user];
        PathFilter = new PathFilter(files.SelectMany(file => file.Exclude));
        OwnRules = [.. files.SelectMany(file => file.Rules), .. gitSecrets.Rules];
        GitSecretsAllowed = gitSecrets.Allowed;
        // The very list, where nothing is added or switched off: what is made ready for it serves all scans.
        AllRules = OwnRules.Count == 0 ? RuleSet.All : [.. RuleSet.All, .. OwnRules.Select(own => own.Rule)];
        CheckIds();
        var disabled = files.SelectMany(file => file.Disable).ToHashSet();
        Rules = disabled.Count == 0 ? AllRules : [.. AllRules.Where(rule => !disabled.Contains(rule.Id))];
        Baseline = baseline;
        Allow = [.. files.SelectMany(file => file.Allow)];
        Accounts = files.Reverse().SelectMany(file => file.Accounts).GroupBy(pair => pair.Key).ToDictionary(pairs => pairs.Key, pairs => pairs.Last().Value);
        MinSeverity = SeverityOf(minSeverity, "--min-severity")
            ?? SeverityOf(Environment.GetEnvironmentVariable(MinSeverityVariable), MinSeverityVariable)
            ?? repository.MinSeverity
            ?? user.MinSeverity
            ?? Severity.Low;
        Jobs = JobsFor(jobs);
        if (repository.Guard is { } guard)
            throw new ConfigurationException($"{guard.Place}: [guard] counts in your own configuration only, {UserFile()}, so that no repository switches your guard off; take it out here");
        Guard = GuardSettings.Of(noGuard, user.Guard);
    }

    /// <summary>The severities by name, least first, as a message lists them.</summary>
    public static string SeverityNames { get; } = string.Join(", ", Enum.GetNames<Severity>()).ToLowerInvariant();

    /// <summary>The repository's root, or the folder that stands for it.</summary>
    public string Root { get; }

    /// <summary>Whether the credentials of this machine are looked for.</summary>
    public GuardSettings Guard { get; }

    /// <summary>Paths that are left out.</summary>
    public PathFilter PathFilter { get; }

    /// <summary>Rules of the repository's and the user's own, also those that are switched off.</summary>
    public IReadOnlyList<OwnRule> OwnRules { get; }

    /// <summary>All rules, also those that are switched off.</summary>
    public IReadOnlyList<Rule> AllRules { get; }

    /// <summary>Rules that are switched on.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Secrets that are accepted.</summary>
    public IReadOnlyList<AllowEntry> Allow { get; }

    /// <summary>Knows what git-secrets is told to allow; null where that is nothing.</summary>
    public GitSecretsAllowed? GitSecretsAllowed { get; }

    /// <summary>Secrets that were there before.</summary>
    public Baseline Baseline { get; }

    /// <summary>Names of AWS accounts by their twelve digits.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; }

    /// <summary>Findings below it don't count.</summary>
    public Severity MinSeverity { get; }

    /// <summary>Contents that are scanned at the same time.</summary>
    public int Jobs { get; }

    /// <summary>Collects the settings for a scan.</summary>
    /// <param name="root">The repository's root, or the folder that stands for it.</param>
    /// <param name="config">A configuration to take in place of the repository's; null for that.</param>
    /// <param name="minSeverity">What the command line says; null where it doesn't.</param>
    /// <param name="jobs">What the command line says; null where it doesn't.</param>
    /// <param name="baseline">The file with the baseline, which need not be there; null for that at the root.</param>
    /// <param name="at">The commit whose files count as the repository's; null for those that lie in the folder.</param>
    /// <param name="noGuard">Whether the command line says that the credentials of this machine are not looked for.</param>
    /// <exception cref="ConfigurationException">Something is wrong in one of them.</exception>
    /// <exception cref="UnreadableException">A configuration is there and can't be read.</exception>
    public static Settings Load(
        string root,
        string? config = null,
        string? minSeverity = null,
        int? jobs = null,
        string? baseline = null,
        CommitFiles? at = null,
        bool noGuard = false)
    {
        config ??= NullIfEmpty(Environment.GetEnvironmentVariable(ConfigVariable));
        if (config is not null && !File.Exists(config))
            throw new ConfigurationException($"there is no configuration {config}");
        return new Settings(
            root,
            config is null && at is not null ? ReadIfThere(at) : ReadIfThere(config ?? Path.Combine(root, ConfigurationFile.Name)),
            ReadIfThere(UserFile()),
            GitSecretsSettings.Load(root, at is null ? GitSecretsSettings.GitAllowedAt(root) : at.Read(AllowedLines.FileName)),
            minSeverity,
            jobs,
            baseline is null && at is not null ? Baseline.In(at) : Baseline.At(baseline ?? Path.Combine(root, Baseline.FileName)),
            noGuard);
    }

    /// <summary>How many contents to scan at the same time.</summary>
    /// <param name="said">What the command line says; null where it doesn't.</param>
    /// <exception cref="ConfigurationException">It is none, or the environment's is no number.</exception>
    public static int JobsFor(int? said)
    {
        var jobs = said ?? JobsOf(Environment.GetEnvironmentVariable(JobsVariable)) ?? Environment.ProcessorCount;
        return jobs >= 1 ? jobs : throw new ConfigurationException("the number of jobs is at least 1");
    }

    /// <summary>Reads the name of a severity in any case.</summary>
    public static bool TryParseSeverity(string name, out Severity severity) =>
        Enum.TryParse(name, ignoreCase: true, out severity) && name.All(char.IsAsciiLetter);

    // The reader knows one file only.
    private void CheckIds()
    {
        foreach (var rules in OwnRules.GroupBy(own => own.Rule.Id).Where(rules => rules.Count() > 1))
            throw new ConfigurationException($"{rules.Last().Place}: there is a rule '{rules.Key}' already, {rules.First().Place}: choose another id");
    }

    private static ConfigurationFile ReadIfThere(string file) => Path.Exists(file) ? ConfigurationReader.Read(file) : ConfigurationFile.Empty;

    private static ConfigurationFile ReadIfThere(CommitFiles files) => files.Read(ConfigurationFile.Name) is { } text
        ? ConfigurationReader.Parse(text, files.Describe(ConfigurationFile.Name))
        : ConfigurationFile.Empty;

    private static string UserFile() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "secretguard",
        "config.toml");

    private static Severity? SeverityOf(string? name, string where)
    {
        if (string.IsNullOrEmpty(name))
            return null;
        return TryParseSeverity(name, out var severity)
            ? severity
            : throw new ConfigurationException($"{where}: '{name}' is no severity; there are {SeverityNames}");
    }

    private static int? JobsOf(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        return int.TryParse(text, out var jobs) ? jobs : throw new ConfigurationException($"{JobsVariable}: '{text}' is no number");
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
