using System.Security.Cryptography;
using System.Text;
using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Git;
using SecretGuard.Import;

namespace SecretGuard.GitSecrets;

/// <summary>What SecretGuard's own scans take over from git-secrets: its patterns as rules, and what it allows.</summary>
/// <param name="Rules">A rule for each prohibited pattern, of the configuration and of providers.</param>
/// <param name="Allowed">Knows what is allowed; null where nothing is.</param>
internal sealed record GitSecretsSettings(IReadOnlyList<OwnRule> Rules, GitSecretsAllowed? Allowed)
{
    private static readonly GitSecretsSettings None = new([], null);

    /// <summary>Reads Git's configuration, and a <c>.gitallowed</c>.</summary>
    /// <param name="root">The repository's root.</param>
    /// <param name="gitAllowed">The text of the <c>.gitallowed</c> that counts: that of the base, where others are checked; null for none.</param>
    /// <exception cref="ConfigurationException">An expression can't be used, or a provider fails.</exception>
    /// <exception cref="UnreadableException">Git's configuration can't be read.</exception>
    public static GitSecretsSettings Load(string root, string? gitAllowed)
    {
        var repository = RepositoryLocation.Find(root);
        var values = SecretsMention.IsAnywhere(repository) ? GitSecretsReader.Read(root, file: null) : [];
        if (values.Count == 0 && gitAllowed is null)
            return None;

        var patterns = values.Where(value => value.Key == SecretsConfiguration.Patterns).SelectMany(value => Provider.Lines(value.Value).Select(pattern => (Pattern: pattern, value.Place)))
            .Concat(values.Where(value => value.Key == SecretsConfiguration.Providers).SelectMany(value => Provided(value, root, repository)))
            // Those of AWS are covered by rules that know more of it.
            .Where(pattern => !AwsPatterns.Prohibited.Contains(pattern.Pattern))
            .DistinctBy(pattern => pattern.Pattern);
        var allowed = values.Where(value => value.Key == SecretsConfiguration.Allowed).SelectMany(value => Provider.Lines(value.Value)).Concat(AllowedLines.In(gitAllowed ?? "")).ToList();
        return new GitSecretsSettings([.. patterns.Select(pattern => RuleOf(pattern.Pattern, pattern.Place))], allowed.Count > 0 ? new GitSecretsAllowed(allowed) : null);
    }

    /// <summary>The text of the <c>.gitallowed</c> at a root; null where there is none.</summary>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    public static string? GitAllowedAt(string root)
    {
        var file = Path.Combine(root, AllowedLines.FileName);
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file} can't be read: {e.Message}", e);
        }
    }

    // A provider is a program, so it must be the person's own: not one that a file of the repository names.
    private static IEnumerable<(string Pattern, string Place)> Provided(GitSecret provider, string root, RepositoryLocation? repository)
    {
        var file = Path.GetFullPath(provider.Place[..provider.Place.LastIndexOf(':')], root);
        if (repository?.WorkTree is { } tree && IsBelow(file, tree) && !IsBelow(file, repository.GitDir) && !IsBelow(file, repository.CommonDir))
            throw new ConfigurationException($"{provider.Place}: this provider is not run, since that file belongs to the repository; put it into your own configuration with `git secrets --add-provider --global -- …`, or take the include out");
        var (code, patterns) = Run(provider);
        if (code != 0)
            throw new ConfigurationException($"{provider.Place}: this provider of git-secrets ended with exit code {code}: mend it, or remove it with `git config --unset`");
        return patterns.Select(pattern => (pattern, provider.Place));
    }

    private static (int Code, IReadOnlyList<string> Patterns) Run(GitSecret provider)
    {
        try
        {
            return Provider.Run(provider.Value);
        }
        catch (GitSecretsException e)
        {
            throw new ConfigurationException($"{provider.Place}: this provider of git-secrets can't be run: {e.Message}");
        }
    }

    private static OwnRule RuleOf(string pattern, string place)
    {
        try
        {
            var regex = PosixRegex.TranslateWord(pattern);
            var facts = RegexFacts.Of(regex);
            return new OwnRule
            {
                Rule = new CustomRule(regex, facts.Literals, facts.Longest)
                {
                    // Names the pattern, which itself may be a secret, and stays the same whatever stands beside it.
                    Id = $"git-secrets-pattern-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pattern)))[..8]}",
                    Title = "git-secrets pattern",
                    Severity = Severity.Medium,
                    Advice = ["revoke it where it was issued (a prohibited pattern of git-secrets matches)"],
                    Examples = [],
                    CounterExamples = [],
                },
                Place = place,
                Source = regex,
            };
        }
        catch (RegexMistake e)
        {
            throw new ConfigurationException($"{place}: this pattern of git-secrets can't be used: {e.Message}; mend it, or let `git secrets --pre_commit_hook` look for it");
        }
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
