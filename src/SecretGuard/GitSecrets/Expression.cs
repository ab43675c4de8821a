using System.Text.RegularExpressions;
using SecretGuard.Configuration;
using SecretGuard.Detection.Rules;
using SecretGuard.Import;

namespace SecretGuard.GitSecrets;

/// <summary>Expressions of POSIX as one of .NET that is matched in linear time, in texts of <see cref="CText"/>.</summary>
internal static class Expression
{
    /// <summary>One that matches where any of some expressions does.</summary>
    /// <param name="expressions">The expressions, of which there is one at least.</param>
    /// <exception cref="RegexMistake">One of them can't be matched exactly so.</exception>
    public static string AnyOf(IReadOnlyList<string> expressions)
    {
        foreach (var expression in expressions)
            _ = RegexParser.Check(PosixRegex.Translate(expression));
        return string.Join('|', expressions.Select(expression => $"(?:{PosixRegex.Translate(expression)})"));
    }

    /// <summary>Makes an automaton.</summary>
    /// <exception cref="RegexMistake">It would be too large.</exception>
    public static Regex Compile(string regex)
    {
        try
        {
            return new Regex(regex, CustomRule.Options);
        }
        catch (NotSupportedException)
        {
            throw new RegexMistake(null, "it is too large");
        }
    }
}
