using System.Globalization;
using System.Text.RegularExpressions;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Configuration;

/// <summary>
/// Goes over a regular expression that .NET understands: finds what can't be matched in linear time, and what is known of
/// the rest. Much cheaper than the automaton, which is made when it is needed.
/// </summary>
internal sealed class RegexParser(string regex)
{
    // Deeper ones are no expression of a person, and would end the stack.
    private const int DeepestGroup = 100;

    private const string LookAround = "a look-around can't be matched in linear time: match what stands there as well, and put the secret into a group (…)";
    private const string BackReference = "a back-reference can't be matched in linear time: write once more what it stands for";

    private int _at;
    private int _depth;

    /// <summary>Lets .NET check an expression.</summary>
    /// <returns>Number of its groups.</returns>
    /// <exception cref="RegexMistake">It is none.</exception>
    public static int Check(string regex)
    {
        try
        {
            return new Regex(regex, CustomRule.Options & ~RegexOptions.NonBacktracking).GetGroupNumbers().Length - 1;
        }
        catch (RegexParseException e)
        {
            // The whole message repeats the expression.
            var reason = e.Message[(e.Message.LastIndexOf(" at offset ", StringComparison.Ordinal) + 1)..];
            throw new RegexMistake(e.Offset, reason[(reason.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? end + 2 : 0)..].TrimEnd('.'));
        }
    }

    /// <summary>Goes over the whole expression.</summary>
    /// <exception cref="RegexMistake">It holds something that can't be used.</exception>
    public RegexPart Parse() => ReadChoice();

    private RegexPart ReadChoice()
    {
        if (++_depth > DeepestGroup)
            throw new RegexMistake(_at, $"groups are nested deeper than {DeepestGroup}");

        var choices = new List<RegexPart> { ReadSequence() };
        for (; At("|"); choices.Add(ReadSequence()))
            _at++;
        _depth--;
        return RegexPart.Choice(choices);
    }

    private RegexPart ReadSequence()
    {
        var (parts, core) = (new List<RegexPart>(), 0..0);
        while (_at < regex.Length && regex[_at] is not ('|' or ')'))
        {
            var start = _at;
            var part = ReadQuantifier(ReadOne());
            if (!part.IsOptional)
                core = (core.End.Value == 0 ? start : core.Start).._at;
            parts.Add(part);
        }

        return RegexPart.Sequence(parts, regex[core]);
    }

    private RegexPart ReadOne()
    {
        switch (regex[_at++])
        {
            case '(':
                return ReadGroup();
            case '[':
                return ReadClass();
            case '\\':
                return ReadEscape();
            case '.':
                return RegexPart.AnyCharacter;
            case '^' or '$':
                return RegexPart.Place;
            case var character:
                return RegexPart.Character(character);
        }
    }

    private RegexPart ReadQuantifier(RegexPart part)
    {
        // A note stands between nothing and nothing.
        while (At("(?#"))
            _at = regex.IndexOf(')', _at) + 1;

        var (least, most) = (1, (int?)1);
        switch (_at < regex.Length ? regex[_at] : '\0')
        {
            case '*':
                (least, most, _at) = (0, null, _at + 1);
                break;
            case '+':
                (most, _at) = (null, _at + 1);
                break;
            case '?':
                (least, _at) = (0, _at + 1);
                break;
            case '{' when TryReadNumbers(out var first, out var last):
                (least, most) = (first, last);
                break;
            default:
                return part;
        }

        if (_at < regex.Length && regex[_at] == '?')
            _at++;
        return part.Times(least, most);
    }

    // {2}, {2,} and {2,3}; everything else in braces is text.
    private bool TryReadNumbers(out int least, out int? most)
    {
        (least, most) = (0, null);
        var end = regex.IndexOf('}', _at);
        if (end < 0)
            return false;
        var numbers = regex[(_at + 1)..end].Split(',');
        if (numbers.Length > 2 || !TryReadNumber(numbers[0], out least))
            return false;
        if (numbers.Length == 1)
            most = least;
        else if (TryReadNumber(numbers[1], out var last))
            most = last;
        else if (numbers[1].Length > 0)
            return false;
        _at = end + 1;
        return true;
    }

    private static bool TryReadNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private RegexPart ReadGroup()
    {
        var start = _at - 1;
        if (At("?#"))
        {
            _at = regex.IndexOf(')', _at) + 1;
            return RegexPart.Place;
        }

        if (At("?=") || At("?!") || At("?<=") || At("?<!"))
            throw new RegexMistake(start, LookAround);
        if (At("?>"))
            throw new RegexMistake(start, "an atomic group means nothing where matching never goes back: write (?:…)");
        if (At("?("))
            throw new RegexMistake(start, "a condition can't be matched in linear time: write both cases as alternatives, (?:…|…)");
        if (At("?<") || At("?'"))
            SkipName(start);
        else if (At("?") && SkipOptions(start))
            return RegexPart.Place;

        var part = ReadChoice();
        _at++;
        return part;
    }

    private void SkipName(int start)
    {
        var end = regex.IndexOfAny(['>', '\''], _at + 2);
        if (regex.AsSpan(_at, end - _at).Contains('-'))
            throw new RegexMistake(start, "a balancing group can't be matched in linear time: write how deep things nest at most");
        _at = end + 1;
    }

    // (?i) stands alone and is read to its end; of (?i: and (?: the group follows.
    private bool SkipOptions(int start)
    {
        for (_at++; regex[_at] is not (':' or ')'); _at++)
        {
            if (regex[_at] is 'x' or 'X' or 'n' or 'N')
                throw new RegexMistake(start, $"the option '{regex[_at]}' is not supported: write the expression without it");
        }

        return regex[_at++] == ')';
    }

    private RegexPart ReadEscape()
    {
        var start = _at - 1;
        switch (regex[_at])
        {
            case 'b' or 'B' or 'A' or 'Z' or 'z':
                _at++;
                return RegexPart.Place;
            case 'G':
                throw new RegexMistake(start, @"\G is not supported: write ^ for the beginning of a line");
            case 'k' or (>= '1' and <= '9'):
                throw new RegexMistake(start, BackReference);
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                _at++;
                return RegexPart.AnyCharacter;
            case 'p' or 'P':
                _at = regex.IndexOf('}', _at) + 1;
                return RegexPart.AnyCharacter;
            default:
                return RegexPart.Character(ReadEscapedCharacter());
        }
    }

    // Behind the backslash.
    private char ReadEscapedCharacter()
    {
        var character = regex[_at++];
        switch (character)
        {
            case 'x':
                return ReadHex(2);
            case 'u':
                return ReadHex(4);
            case 'c':
                return (char)(regex[_at++] & 0x1F);
            case >= '0' and <= '7':
                var value = character - '0';
                for (var digits = 1; digits < 3 && _at < regex.Length && regex[_at] is >= '0' and <= '7'; digits++)
                    value = (value * 8) + regex[_at++] - '0';
                return (char)(value & 0xFF);
            default:
                return "\a\b\f\n\r\t\v\e" is var controls && "abfnrtve".IndexOf(character, StringComparison.Ordinal) is >= 0 and var index
                    ? controls[index]
                    : character;
        }
    }

    private char ReadHex(int digits)
    {
        _at += digits;
        return (char)int.Parse(regex.AsSpan(_at - digits, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    // Only that of one letter in both cases, or of one character, is worth knowing.
    private RegexPart ReadClass()
    {
        var members = new List<char?>();
        if (regex[_at] == '^')
        {
            members.Add(null);
            _at++;
        }

        for (var first = true; first || regex[_at] != ']'; first = false)
        {
            if (At("[:") && regex.IndexOf(":]", _at, StringComparison.Ordinal) > 0)
            {
                // .NET would skip it in silence.
                throw new RegexMistake(_at, "a class such as [:alnum:] is not known: write its characters, as in [A-Za-z0-9]");
            }

            if (At("-["))
            {
                _at += 2;
                _ = ReadClass();
                members.Add(null);
            }
            else if (regex[_at] == '\\' && regex[_at + 1] is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P')
            {
                _at++;
                _ = ReadEscape();
                members.Add(null);
            }
            else
            {
                members.Add(ReadMember());
                if (At("-") && !At("-]") && !At("-["))
                {
                    _at++;
                    _ = ReadMember();
                    members.Add(null);
                }
            }
        }

        _at++;
        return members.All(member => member is not null && char.IsAscii(member.Value)) && members.DistinctBy(member => char.ToLowerInvariant(member!.Value)).Count() == 1
            ? RegexPart.Character(members[0]!.Value)
            : RegexPart.AnyCharacter;
    }

    private char ReadMember()
    {
        if (regex[_at] != '\\')
            return regex[_at++];
        _at++;
        return ReadEscapedCharacter();
    }

    private bool At(string text) => regex.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);
}
