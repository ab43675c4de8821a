using System.Globalization;
using System.Text.RegularExpressions;

namespace SecretGuard.Detection.Rules;

/// <summary>
/// Texts with random credentials in them, made when they are needed: a template that holds no secret can stand in this
/// repository without any scanner tripping over it. <c>{A-Z2-7:16}</c> stands for sixteen random characters of that set.
/// </summary>
public static partial class SampleText
{
    /// <summary>Fills a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="seed">Equal seeds make equal texts.</param>
    public static string Fill(string template, int seed) =>
        Fill(template, new Random(seed), _ => throw new ArgumentException("The template asks for a credential.", nameof(template)));

    /// <summary>Fills a template in which <c>{}</c> stands for a credential.</summary>
    /// <param name="template">The template.</param>
    /// <param name="random">Source of the characters.</param>
    /// <param name="credential">Draws the credential.</param>
    internal static string Fill(string template, Random random, Func<Random, string> credential) =>
        Placeholder().Replace(template, match => match.Length == 2
            ? credential(random)
            : Draw(new CharacterSet(match.Groups["set"].Value), int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture), random));

    /// <summary>Draws characters; as in any real credential of some length, every kind that the set has is among them.</summary>
    internal static string Draw(CharacterSet set, int length, Random random)
    {
        string text;
        do
        {
            text = string.Create(length, (set, random), (span, from) =>
            {
                foreach (ref var character in span)
                    character = from.set.Members[from.random.Next(from.set.Members.Length)];
            });
        }
        while (length >= 16 && !(Has(text, set, char.IsAsciiDigit) && Has(text, set, char.IsAsciiLetterUpper) && Has(text, set, char.IsAsciiLetterLower)));
        return text;
    }

    private static bool Has(string text, CharacterSet set, Func<char, bool> kind) => !set.Members.Any(kind) || text.Any(kind);

    [GeneratedRegex(@"\{\}|\{(?<set>[^{}]+?):(?<length>\d+)\}")]
    private static partial Regex Placeholder();
}
