using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SecretGuard.Detection.Rules;

/// <summary>
/// Turns the template of an example into text. <c>{A-Z2-7:16}</c> stands for sixteen random characters of a set, so that
/// no source file holds anything that looks like a credential.
/// </summary>
public static partial class SampleText
{
    /// <summary>Fills a template; the same seed gives the same text.</summary>
    /// <param name="template">Text with placeholders such as <c>{A-Za-z0-9+/:40}</c>.</param>
    /// <param name="seed">Seed of the random characters.</param>
    public static string Fill(string template, int seed)
    {
        var random = new Random(seed);
        return Placeholder().Replace(template, match =>
        {
            var set = Members(match.Groups["set"].Value);
            var length = int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture);
            return Draw(set, length, random);
        });
    }

    // A real credential of some length has every kind of character that its alphabet has, so an example has too.
    private static string Draw(string set, int length, Random random)
    {
        string text;
        do
        {
            text = string.Concat(Enumerable.Range(0, length).Select(_ => set[random.Next(set.Length)]));
        }
        while (length >= 16 && !(Has(text, set, char.IsAsciiDigit) && Has(text, set, char.IsAsciiLetterUpper) && Has(text, set, char.IsAsciiLetterLower)));
        return text;
    }

    private static bool Has(string text, string set, Func<char, bool> kind) => !set.Any(kind) || text.Any(kind);

    private static string Members(string set)
    {
        var members = new StringBuilder();
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                for (var member = set[i]; member <= set[i + 2]; member++)
                    members.Append(member);
                i += 2;
            }
            else
            {
                members.Append(set[i]);
            }
        }

        return members.ToString();
    }

    [GeneratedRegex(@"\{(?<set>[^{}:]+):(?<length>\d+)\}")]
    private static partial Regex Placeholder();
}
