using System.Text.RegularExpressions;
using SecretGuard.Detection.Rules;

namespace SecretGuard.GitSecrets;

/// <summary>
/// An expression that is asked for few lines. It is tried step by step, which nearly always tells at once; where that takes too
/// long, an automaton is made of it, which takes longer than most answers but never longer than the line is. May be used on any thread.
/// </summary>
/// <param name="regex">The expression, of .NET.</param>
internal sealed class TriedExpression(string regex)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly Lazy<Regex> _steps = new(() => new Regex(regex, CustomRule.Options & ~RegexOptions.NonBacktracking, Patience));
    private readonly Lazy<Regex> _automaton = new(() => Expression.Compile(regex));
    private volatile bool _takesLong;

    /// <summary>Whether it matches somewhere in a line.</summary>
    public bool IsMatch(ReadOnlySpan<char> line)
    {
        try
        {
            if (!_takesLong)
                return _steps.Value.IsMatch(line);
        }
        catch (RegexMatchTimeoutException)
        {
            _takesLong = true;
        }

        return _automaton.Value.IsMatch(line);
    }
}
