using System.Text;
using SecretGuard.Configuration;

namespace SecretGuard.Import;

/// <summary>
/// Turns an extended regular expression of POSIX, with what GNU adds to it, into one of .NET. It is meant for one line, so
/// nothing in it matches the end of one.
/// </summary>
internal sealed class PosixRegex
{
    private readonly string _regex;
    private readonly StringBuilder _text = new();
    private int _at;

    private PosixRegex(string regex) => _regex = regex;

    /// <summary>Translates an expression.</summary>
    /// <exception cref="RegexMistake">Something in it has no counterpart.</exception>
    public static string Translate(string regex)
    {
        var translation = new PosixRegex(regex);
        while (translation._at < regex.Length)
            translation.ReadOne();
        return translation._text.ToString();
    }

    /// <summary>
    /// Translates an expression that counts where it matches whole words, as git-secrets has them. The secret is the first
    /// group.
    /// </summary>
    /// <exception cref="RegexMistake">Something in it has no counterpart.</exception>
    public static string TranslateWord(string regex) => $@"(?:^|\W)({Translate(regex)})(?:\W|$)";

    private void ReadOne()
    {
        var character = _regex[_at];
        switch (character)
        {
            case '[':
                ReadSet();
                return;
            case '\\':
                ReadEscape();
                return;
            case '(' when At("(?") || At("(*"):
                throw new RegexMistake(_at, "(? is no group in this dialect: say what is meant");
            case '(':
                _text.Append("(?:");
                break;
            case '{' when At("{,"):
                _text.Append("{0");
                break;
            case '?' or '*' or '+' when _at > 0 && _regex[_at - 1] is '?' or '*' or '+' or '}' && (_at < 2 || _regex[_at - 2] != '\\'):
                throw new RegexMistake(_at, "two repetitions in a row mean something else to every program: write one");
            default:
                _text.Append(character);
                break;
        }

        _at++;
    }

    private void ReadEscape()
    {
        if (_at + 1 == _regex.Length)
            throw new RegexMistake(_at, "a backslash at the end means nothing");

        var character = _regex[_at + 1];
        _text.Append(character switch
        {
            'w' => BracketSet.Named("word")!.ToString(negated: false),
            'W' => BracketSet.Of("09AZaz__\n\n").ToString(negated: true),
            's' => BracketSet.Named("space")!.Without('\n').ToString(negated: false),
            'S' => BracketSet.Named("space")!.ToString(negated: true),
            'b' or '<' or '>' => @"\b",
            'B' => @"\B",
            '`' => "^",
            '\'' => "$",
            >= '1' and <= '9' => throw new RegexMistake(_at, "a back-reference can't be matched in linear time: write once more what it stands for"),
            _ => BracketSet.Literal(character),
        });
        _at += 2;
    }

    // A backslash stands for itself there.
    private void ReadSet()
    {
        var (start, set) = (_at++, new BracketSet());
        var negated = At("^");
        _at += negated ? 1 : 0;
        for (var first = true; first || Current(start) != ']'; first = false)
        {
            if (At("[=") || At("[."))
                throw new RegexMistake(_at, "characters of a language have no counterpart: write them one by one");
            if (At("[:") && _regex.IndexOf(":]", _at, StringComparison.Ordinal) is > 0 and var end)
            {
                var name = _regex[(_at + 2)..end];
                set.Add(BracketSet.Named(name) ?? throw new RegexMistake(_at, $"there is no class [:{name}:]"), negated: false);
                _at = end + 2;
                continue;
            }

            var (from, to) = (Current(start), -1);
            _at++;
            if (At("-") && !At("-]"))
            {
                _at++;
                to = Current(start);
                _at++;
            }

            set.Add(from, Math.Max(from, to));
        }

        _at++;
        if (negated)
            set.Add('\n', '\n');
        else
            set = set.Without('\n');
        _text.Append(set.IsEmpty ? throw new RegexMistake(start, "nothing is in these brackets") : set.ToString(negated));
    }

    private char Current(int start) => _at < _regex.Length ? _regex[_at] : throw new RegexMistake(start, "what begins here has no end");

    private bool At(string text) => _regex.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);
}
