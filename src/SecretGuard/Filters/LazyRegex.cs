using System.Text.RegularExpressions;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Filters;

/// <summary>An expression of a configuration. Its automaton takes a while to make, and is made when something is to be matched.</summary>
internal sealed class LazyRegex(string regex)
{
    private readonly Lazy<Regex> _regex = new(() => new Regex(regex, CustomRule.Options));

    /// <summary>Whether it matches somewhere in a text.</summary>
    public bool IsMatch(string text) => _regex.Value.IsMatch(text);
}
