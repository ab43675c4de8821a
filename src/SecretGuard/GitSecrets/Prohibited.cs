using SecretGuard.Configuration;

namespace SecretGuard.GitSecrets;

/// <summary>The prohibited patterns that count, of the configuration and of providers.</summary>
/// <param name="Patterns">The patterns.</param>
/// <param name="Failures">Providers that failed, so that some patterns may be missing.</param>
internal sealed record Prohibited(IReadOnlyList<string> Patterns, IReadOnlyList<string> Failures)
{
    /// <summary>As <c>git grep</c> is told them.</summary>
    public string Joined => string.Join('|', Patterns);

    /// <summary>Collects them.</summary>
    /// <exception cref="GitSecretsException">A provider can't be run.</exception>
    public static Prohibited Of(ILookup<string, string> configuration)
    {
        var patterns = configuration[SecretsConfiguration.Patterns].ToList();
        var failures = new List<string>();
        foreach (var provider in configuration[SecretsConfiguration.Providers])
        {
            var (code, provided) = Provider.Run(provider);
            patterns.AddRange(provided);
            if (code != 0)
                failures.Add($"the provider `{provider}` ended with exit code {code}, so patterns may be missing");
        }

        return new Prohibited([.. patterns.Distinct()], failures);
    }

    /// <summary>A matcher of them; null where <c>grep</c> itself has to match one of them.</summary>
    public LineMatcher? Matcher()
    {
        try
        {
            return new LineMatcher([.. Patterns.Select(CText.Of)]);
        }
        catch (RegexMistake)
        {
            return null;
        }
    }
}
