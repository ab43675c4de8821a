using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Values that say where a value comes from: variables, templates, addresses, calls.</summary>
internal static class ReferenceValue
{
    private const int ShortestOfFormat = 3;

    private static readonly Alphabet NameCharacters =
        Alphabet.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:/<>{}[]()%$");

    private static readonly SearchValues<byte> Sigils = SearchValues.Create("$<%{@[(&#!*"u8);

    private static readonly string[] Beginnings = ["\\", "arn:", "0x", "npm:", "CN=", "&#", "%=", "env:"];

    private static readonly string[] Openings = ["${", "{{", "$(", "#{"];

    private static readonly string[] Parts = ["[%", "[&#", "-[#", "(&#", "://", "()", "[^", "[a-z", "[0-9", "[*]", "(?=", "(?!", "(?:", "`+", "\"+", "'+", ":\"", ":\\"];

    private static readonly SearchValues<byte> PathCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789/_-."u8);

    private static readonly SearchValues<byte> FormatCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_"u8);

    /// <summary>
    /// Whether a value is one: the sign of a language for its variables and a name, a template, a URL, a call, what stands between two strings, a choice, a version
    /// of a package, a name in a directory, ciphers of TLS that are not to be used (!PSK:!SRP).
    /// </summary>
    /// <param name="value">The value, at least one character.</param>
    public static bool IsOne(ReadOnlySpan<byte> value) =>
        (Sigils.Contains(value[0]) && NameCharacters.ContainsAll(value[1..]) && !Randomness.IsOfAllKinds(value[1..]))
        || (value[0] == '/' && (!value.ContainsAnyExcept(PathCharacters) || IsRoute(value)))
        || (value[0] == '!' && value.IndexOf(":!"u8) > 0) || value is [(byte)'{', .., (byte)'}']
        || (value is [(byte)'^', .., (byte)'$'] && value.ContainsAny("[(\\{."u8)) || IsParameter(value) || IsPartOfVariable(value)
        || value is [(byte)')', .., (byte)'(']
        || Mentions.AtStartOf(value, Beginnings) || Mentions.AnyOf(value, Parts) || HasTemplate(value) || HasVerb(value) || HasFormat(value) || IsChoice(value);

    // Of #{config["KEY"]} the quote in it may have ended the value.
    private static bool HasTemplate(ReadOnlySpan<byte> value) =>
        Mentions.Find(value, Openings, out var length) is >= 0 and var open && (value[(open + length)..].ContainsAny("})"u8) || !Randomness.IsOfKeyboard(value));

    // SID=$sid
    private static bool IsParameter(ReadOnlySpan<byte> value) =>
        value.IndexOf("=$"u8) is > 0 and var sign && Alphabet.Letters.ContainsAll(value[..sign]) && Alphabet.Identifier.ContainsAll(value[(sign + 2)..]);

    // !arg2:~20!, %KEY:~0,8%, as a batch file takes a part of a variable; a comma may be taken for the end of the value
    private static bool IsPartOfVariable(ReadOnlySpan<byte> value) =>
        value[0] is (byte)'!' or (byte)'%' && value.IndexOf(":~"u8) is > 1 and var name
        && Alphabet.Identifier.ContainsAll(value[1..name]) && !value[(name + 2)..].TrimEnd("!%"u8).ContainsAnyExceptInRange((byte)',', (byte)'9');

    // /v1.0/{path_info:.*}
    private static bool IsRoute(ReadOnlySpan<byte> value) => value is [.., (byte)'}'] && value.IndexOf("/{"u8) > 0;

    // %s:%d, as printf has them
    private static bool HasVerb(ReadOnlySpan<byte> value)
    {
        foreach (var range in value.Split((byte)'%'))
        {
            if (range.Start.Value > 0 && value[range] is [(byte)'s' or (byte)'d' or (byte)'v', .. var rest] && (rest.IsEmpty || !Alphabet.Alphanumeric.Contains(rest[0])))
                return true;
        }

        return false;
    }

    // isDeep?Passes.TRANSLUCENT:Passes.OPAQUE: names and numbers, at least one of them of something.
    private static bool IsChoice(ReadOnlySpan<byte> value)
    {
        var question = value.IndexOf((byte)'?');
        var colon = value.LastIndexOf((byte)':');
        return question > 0 && colon > question && value.Contains((byte)'.')
            && Alphabet.Members.ContainsAll(value[..question]) && Alphabet.Members.ContainsAll(value[(question + 1)..colon]) && Alphabet.Members.ContainsAll(value[(colon + 1)..]);
    }

    // "127.0.0.1:{port}"
    private static bool HasFormat(ReadOnlySpan<byte> value)
    {
        var open = value.IndexOf((byte)'{');
        if (open < 0)
            return false;
        var inside = value[(open + 1)..];
        return inside.IndexOf((byte)'}') is >= ShortestOfFormat and var close && !inside[..close].ContainsAnyExcept(FormatCharacters);
    }
}
