using System.Globalization;
using SecretGuard.Configuration;

namespace SecretGuard.Import;

/// <summary>Carries over what git-secrets keeps in Git's configuration: patterns, allowed patterns and providers.</summary>
internal static class GitSecretsImport
{
    /// <summary>Carries over some values.</summary>
    public static Imported Convert(IReadOnlyList<GitSecret> values)
    {
        var (entries, notes) = (new List<TomlEntry>(), new List<string>());
        foreach (var value in values)
        {
            switch (value.Key)
            {
                case "secrets.patterns" when IsOfAws(value.Value):
                    notes.Add($"{value.Place}: this pattern of AWS credentials is left out, since SecretGuard's own rules find them");
                    break;
                case "secrets.patterns":
                    if (Translate(value, PosixRegex.TranslateWord, notes) is { } pattern)
                        entries.Add(Rule(pattern, entries.Count + 1));
                    break;
                case "secrets.allowed":
                    if (Translate(value, regex => PosixRegex.Translate(regex), notes) is { } allowed)
                    {
                        entries.Add(new TomlEntry("allow").Add("regex", allowed).Add("reason", "from the configuration of git-secrets"));
                        notes.Add($"{value.Place}: this accepts a secret that it matches, not a path or another part of the line: for those write paths = […], or the comment secretguard:allow");
                    }

                    break;
                case "secrets.providers" when value.Value.Contains("--aws-provider", StringComparison.Ordinal):
                    notes.Add($"{value.Place}: the provider of AWS credentials is left out, since SecretGuard's own rules find them");
                    break;
                case "secrets.providers":
                    notes.Add($"{value.Place}: SecretGuard runs no program of a configuration: write what it prints as [[rules]]");
                    break;
                default:
                    notes.Add($"{value.Place}: '{value.Key}' is not known, and left out");
                    break;
            }
        }

        return new Imported(entries, notes);
    }

    // Those that `git secrets --register-aws` writes.
    private static bool IsOfAws(string pattern) =>
        pattern.Contains("|AKIA|", StringComparison.Ordinal)
        || pattern.Contains("(AWS|aws|Aws)?_?", StringComparison.Ordinal)
        || pattern.StartsWith("ABSK[", StringComparison.Ordinal)
        || pattern.StartsWith("bedrock-api-key-", StringComparison.Ordinal);

    private static TomlEntry Rule(string regex, int number) => new TomlEntry("rules")
        .Add("id", string.Create(CultureInfo.InvariantCulture, $"git-secrets-{number}"))
        .Add("description", string.Create(CultureInfo.InvariantCulture, $"pattern {number} of git-secrets"))
        .Add("regex", regex);

    private static string? Translate(GitSecret value, Func<string, string> translate, List<string> notes)
    {
        try
        {
            var regex = translate(value.Value);
            _ = RegexFacts.Of(regex);
            return regex;
        }
        catch (RegexMistake e)
        {
            notes.Add($"{value.Place}: this expression is left out, {e.Message}");
            return null;
        }
    }
}
