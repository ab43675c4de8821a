using System.Text;
using SecretGuard.Configuration;

namespace SecretGuard.Import;

/// <summary>
/// Turns an extended regular expression of POSIX, with what GNU adds to it, into one of .NET that matches exactly the same.
/// It is meant for one line, so nothing in it matches the end of one.
/// </summary>
internal sealed class PosixRegex
{
    // The C library takes no more.
    private const int MostRepetitions = 0x7FFF;

    private readonly string _regex;
    private readonly bool _withLineEnd;
    private readonly StringBuilder _text = new();
    // Whether a place such as ^ stands in each of the groups that are open, and in the one that was closed last.
    private readonly Stack<bool> _hasPlace = new();
    private bool _closedHasPlace;
    private int _at;

    private PosixRegex(string regex, bool withLineEnd) => (_regex, _withLineEnd) = (regex, withLineEnd);

    /// <summary>Translates an expression.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="withLineEnd">
    /// Whether what stands for it in POSIX, such as <c>[[:space:]]</c>, matches the end of a line: for lines with their ends.
    /// </param>
    /// <exception cref="RegexMistake">Something in it has no counterpart.</exception>
    public static string Translate(string regex, bool withLineEnd = false)
    {
        var translation = new PosixRegex(regex, withLineEnd);
        while (translation._at < regex.Length)
            translation.ReadOne();
        return translation._text.ToString();
    }

    /// <summary>
    /// Translates an expression that counts where it matches whole words, as git-secrets has them. The secret is the first
    /// group.
    /// </summary>
    /// <exception cref="RegexMistake">Something in it has no counterpart.</exception>
    public static string TranslateWord(string regex) => $"(?:^|[^0-9A-Za-z_])({Translate(regex)})(?:[^0-9A-Za-z_]|$)";

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
            case '{':
                ReadInterval();
                return;
            case '(' when At("(?") || At("(*"):
                throw new RegexMistake(_at, "(? is no group in this dialect: say what is meant");
            case '(':
                _hasPlace.Push(false);
                _text.Append("(?:");
                break;
            case ')' when _hasPlace.TryPop(out _closedHasPlace):
                if (_closedHasPlace)
                    NotePlace();
                _text.Append(character);
                break;
            case '^' or '$':
                NotePlace();
                _text.Append(character);
                break;
            case '?' or '*' or '+':
                CheckRepeated();
                _text.Append(character);
                break;
            case '.':
                _text.Append(BracketSet.Of("\0\0\n\n").ToString(negated: true));
                break;
            default:
                _text.Append(character);
                break;
        }

        _at++;
    }

    private void ReadInterval()
    {
        CheckRepeated();
        var end = _regex.IndexOf('}', _at);
        var numbers = end < 0 ? [] : _regex[(_at + 1)..end].Split(',');
        if (numbers.Length is 0 or > 2 || numbers is [""] or ["", ""] || !numbers.All(IsCount))
            throw new RegexMistake(_at, "a repetition is written {2}, {2,} or {2,5}, and the character itself \\{");
        _text.Append('{').Append(numbers[0].Length > 0 ? numbers[0] : "0").Append(numbers.Length > 1 ? "," : "").Append(numbers[1..] is [var most] ? most : "").Append('}');
        _at = end + 1;
    }

    private static bool IsCount(string text) =>
        text.Length == 0 || (text.All(char.IsAsciiDigit) && int.TryParse(text, out var count) && count <= MostRepetitions);

    // Programs differ in what a repetition of a repetition, of a place, or of nothing means.
    private void CheckRepeated()
    {
        var isEscaped = _at > 1 && _regex[_at - 2] == '\\' && !(_at > 2 && _regex[_at - 3] == '\\');
        var before = _at > 0 ? _regex[_at - 1] : '|';
        if (isEscaped ? before is 'b' or '<' or '>' : before is '?' or '*' or '+' or '}')
            throw new RegexMistake(_at, "two repetitions in a row mean something else to every program: write one");
        if (!isEscaped && (before is '(' or '|' or '^' or '$'))
            throw new RegexMistake(_at, "there is nothing to repeat before it");
        // The C library takes places there for matched that are not.
        if (!isEscaped && before is ')' && _closedHasPlace)
            throw new RegexMistake(_at, "what is repeated may hold no ^, $ or edge of a word");
    }

    private void NotePlace()
    {
        if (_hasPlace.TryPop(out _))
            _hasPlace.Push(true);
    }

    private void ReadEscape()
    {
        if (_at + 1 == _regex.Length)
            throw new RegexMistake(_at, "a backslash at the end means nothing");

        var character = _regex[_at + 1];
        if (character is 'b' or '<' or '>')
            NotePlace();
        _text.Append(character switch
        {
            'w' => BracketSet.Named("word")!.ToString(negated: false),
            'W' when _withLineEnd => BracketSet.Named("word")!.ToString(negated: true),
            'W' => BracketSet.Of("09AZaz__\n\n").ToString(negated: true),
            's' => OfLine(BracketSet.Named("space")!).ToString(negated: false),
            'S' => BracketSet.Named("space")!.ToString(negated: true),
            'b' => @"\b",
            '<' when IsWord(_at + 2) && !(_at + 3 < _regex.Length && _regex[_at + 3] is '?' or '*' or '{') => @"\b",
            '>' when IsWord(_at - 1) && !(_at > 1 && _regex[_at - 2] == '\\') => @"\b",
            '<' or '>' => throw new RegexMistake(_at, "the edge of a word has no exact counterpart here: put it beside a letter or a digit, or write \\b"),
            'B' or '`' or '\'' => throw new RegexMistake(_at, $"\\{character} has no exact counterpart: leave it out, or write ^ or $"),
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

            ReadRange(start, first, set);
        }

        _at++;
        if (negated)
            set.Add('\n', '\n');
        else
            set = OfLine(set);
        _text.Append(set.IsEmpty ? throw new RegexMistake(start, "nothing is in these brackets") : set.ToString(negated));
    }

    private void ReadRange(int start, bool first, BracketSet set)
    {
        var from = Current(start);
        if (from == '-' && !first && !At("-]"))
            throw new RegexMistake(_at, "a hyphen stands for itself only as the first or the last in brackets");
        _at++;
        if (!At("-") || At("-]"))
        {
            set.Add(from, from);
            return;
        }

        _at++;
        var to = Current(start);
        if (At("[:") || At("[=") || At("[.") || to < from || !char.IsAscii(to))
            throw new RegexMistake(_at, "a range goes from one character of ASCII to a later one");
        set.Add(from, to);
        _at++;
    }

    private BracketSet OfLine(BracketSet set) => _withLineEnd ? set : set.Without('\n');

    private bool IsWord(int at) => at >= 0 && at < _regex.Length && (char.IsAsciiLetterOrDigit(_regex[at]) || _regex[at] == '_');

    private char Current(int start) => _at < _regex.Length ? _regex[_at] : throw new RegexMistake(start, "what begins here has no end");

    private bool At(string text) => _regex.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);
}
