using System.Globalization;
using System.Text;
using SecretGuard.Configuration;

namespace SecretGuard.Import;

/// <summary>
/// Turns a regular expression of Go, as gitleaks has them, into one of .NET that matches the same. Only <c>^</c> and <c>$</c>
/// match more often, at every line, and <c>\b</c> knows letters outside of ASCII.
/// </summary>
internal sealed class GoRegex
{
    private readonly string _regex;
    private readonly StringBuilder _text = new();
    private int _at;

    private GoRegex(string regex) => _regex = regex;

    /// <summary>Translates an expression.</summary>
    /// <exception cref="RegexMistake">Something in it has no counterpart.</exception>
    public static string Translate(string regex)
    {
        var translation = new GoRegex(regex);
        while (translation._at < regex.Length)
            translation.ReadOne();
        return translation._text.ToString();
    }

    private void ReadOne()
    {
        switch (_regex[_at])
        {
            case '(':
                ReadGroup();
                break;
            case '[':
                ReadSet();
                break;
            case '\\':
                ReadEscape();
                break;
            case var character:
                _text.Append(character);
                _at++;
                break;
        }
    }

    // Named groups lose their names, since .NET would count them behind the others.
    private void ReadGroup()
    {
        _text.Append('(');
        _at++;
        if (At("?P<") || At("?<"))
        {
            _at = Find(">") + 1;
        }
        else if (At("?"))
        {
            var end = _regex.IndexOfAny([':', ')'], _at);
            var options = _regex[_at..(end < 0 ? _regex.Length : end)];
            if (options.Contains('U', StringComparison.Ordinal))
                throw new RegexMistake(_at, "the option U has no counterpart: leave it out, and write *? for * and * for *?");
            _text.Append(options);
            _at += options.Length;
        }
    }

    private void ReadEscape()
    {
        var start = _at++;
        switch (Current(start))
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                var set = Class(_regex[_at], out var negated);
                _text.Append(set.ToString(negated));
                _at++;
                break;
            case 'p' or 'P':
                _text.Append(ReadCategory());
                break;
            case 'b' or 'B' or 'A' or 'z':
                _text.Append('\\').Append(_regex[_at++]);
                break;
            case 'Q':
                var quoted = _regex[(_at + 1)..(_regex.IndexOf(@"\E", _at, StringComparison.Ordinal) is >= 0 and var end ? end : _regex.Length)];
                foreach (var character in quoted)
                    _text.Append(BracketSet.Literal(character));
                _at = Math.Min(_regex.Length, _at + 1 + quoted.Length + 2);
                break;
            default:
                _text.Append(BracketSet.Literal(ReadCharacter(start)));
                break;
        }
    }

    private void ReadSet()
    {
        var (start, set) = (_at++, new BracketSet());
        var negated = At("^");
        _at += negated ? 1 : 0;
        for (var first = true; first || Current(start) != ']'; first = false)
        {
            if (At("[:") && _regex.IndexOf(":]", _at, StringComparison.Ordinal) is > 0 and var end)
            {
                var name = _regex[(_at + 2)..end];
                set.Add(BracketSet.Named(name.TrimStart('^')) ?? throw new RegexMistake(_at, $"the class [:{name}:] has no counterpart"), name.StartsWith('^'));
                _at = end + 2;
            }
            else if (Current(start) == '\\' && _at + 1 < _regex.Length && _regex[_at + 1] is 'd' or 'D' or 'w' or 'W' or 's' or 'S')
            {
                set.Add(Class(_regex[_at + 1], out var without), without);
                _at += 2;
            }
            else if (At(@"\p") || At(@"\P"))
            {
                _at++;
                set.AddCategory(ReadCategory());
            }
            else
            {
                ReadRange(set, start);
            }
        }

        _at++;
        _text.Append(set.ToString(negated));
    }

    private void ReadRange(BracketSet set, int start)
    {
        var (first, last) = (ReadMember(start), -1);
        if (At("-") && !At("-]"))
        {
            _at++;
            last = ReadMember(start);
        }

        if (first > char.MaxValue || last > char.MaxValue)
            throw new RegexMistake(start, "characters beyond U+FFFF have no counterpart in brackets: write them as alternatives");
        set.Add(first, Math.Max(first, last));
    }

    private int ReadMember(int start)
    {
        if (Current(start) == '\\')
        {
            var escape = _at++;
            return ReadCharacter(escape);
        }

        var character = char.ConvertToUtf32(_regex, _at);
        _at += character > char.MaxValue ? 2 : 1;
        return character;
    }

    // Behind the backslash.
    private int ReadCharacter(int start)
    {
        var character = Current(start);
        _at++;
        switch (character)
        {
            case 'a':
                return '\a';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case 'x':
                return ReadHex(start);
            case >= '0' and <= '7':
                var value = character - '0';
                for (var digits = 1; digits < 3 && _at < _regex.Length && _regex[_at] is >= '0' and <= '7'; digits++)
                    value = (value * 8) + _regex[_at++] - '0';
                return value;
            case var _ when char.IsAsciiLetterOrDigit(character):
                throw new RegexMistake(start, $"\\{character} has no counterpart");
            default:
                return character;
        }
    }

    private int ReadHex(int start)
    {
        var digits = At("{") ? _regex[(_at + 1)..Find("}")] : _regex.Substring(_at, Math.Min(2, _regex.Length - _at));
        _at += At("{") ? digits.Length + 2 : digits.Length;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? value
            : throw new RegexMistake(start, $"\\x{digits} is no character");
    }

    // \pL, \p{L} and \p{^L}.
    private string ReadCategory()
    {
        var (start, negated) = (_at, _regex[_at] == 'P');
        _at++;
        var name = At("{") ? _regex[(_at + 1)..Find("}")] : Current(start).ToString();
        _at += At("{") ? name.Length + 2 : 1;
        return $"\\{(negated == name.StartsWith('^') ? 'p' : 'P')}{{{name.TrimStart('^')}}}";
    }

    private static BracketSet Class(char letter, out bool negated)
    {
        negated = char.IsAsciiLetterUpper(letter);
        return char.ToLowerInvariant(letter) switch
        {
            'd' => BracketSet.Named("digit")!,
            'w' => BracketSet.Named("word")!,
            _ => BracketSet.Of("\t\n\f\r  "),
        };
    }

    private char Current(int start) => _at < _regex.Length ? _regex[_at] : throw new RegexMistake(start, "what begins here has no end");

    private int Find(string text) =>
        _regex.IndexOf(text, _at, StringComparison.Ordinal) is >= 0 and var end ? end : throw new RegexMistake(_at, "what begins here has no end");

    private bool At(string text) => _regex.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);
}
