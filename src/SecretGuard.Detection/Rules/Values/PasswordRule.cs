using System.Buffers;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password or a short secret: the value that is given to a name which says so, in whatever notation.</summary>
public sealed class PasswordRule : Rule
{
    private const int LongestLine = 160;
    private const int ShortestFunction = 4;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz."u8);

    private static readonly WordSet Making = ["generate", "gen"];

    private static readonly string[] Words =
        ["pass", "pwd", "secret", "psk", "bindpw", "_pw", "masterauth", "kennwort", "senha", "contrasena", "wachtwoord", "rootpw", "pswd", "haslo", "parola"];

    // As scripts of Expect match a prompt, however its first letter is written. By itself it would be in every password.
    private static readonly string[] Prompts = ["\"assword", "*assword", "?assword", "]assword"];

    /// <summary>What the names of passwords have in them.</summary>
    internal static Anchor Names { get; } = Anchor.Words(Words);

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Words([.. Words, .. Prompts]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(Reach.OfContext.Before, Assignment.Reach + LongestLine);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Generic;

    /// <inheritdoc/>
    internal override bool MayFit(in Window near) => Assignment.MayFollow(near.Text, NameAt(near));

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text;
        if (!Assignment.TryRead(text, NameAt(window), out var assignment))
            return default;

        var (start, end) = (assignment.Start, assignment.Start + assignment.Length);
        var isEntered = assignment.IsEntered;
        if (!isEntered && ValueText.IsLookedAt(text[start..end]))
            return default;
        if (assignment.Quote == 0 ? IsCall(text[start..end], text[end..]) || IsVariable(text[..start], text[start..end], text[end..]) || IsNamesake(text[start..end], assignment.Name) : IsName(text[end..]) || IsBetweenTexts(text[start..end]))
            return default;
        if (IsRole(text[..start]) || IsProduct(assignment.Name) || ThingNumber.IsInResourceName(text[..start]) || Placeholder.IsTemplate(text[(start - 1)..Math.Min(end + 1, text.Length)]))
            return default;

        // To read the name takes longest.
        var name = Lead.To(text[..(isEntered ? assignment.NameEnd : start)]);
        if (!(isEntered ? PasswordName.IsOfField(name) : PasswordName.Is(name)) || IsMade(name, assignment) || !PasswordNotation.Gives(assignment, name, text[start..end], text[end..]))
            return default;

        score.Add(2, "the name beside it is that of a password");
        PasswordValue.Judge(text[start..end], score);
        return start..end;
    }

    private static int NameAt(in Window window) => window.Anchor + (Alphabet.Identifier.Contains(window.Text[window.Anchor]) ? 0 : 1);

    // generateSecret('A128GCM') says how to make one.
    private static bool IsMade(Lead name, in Assignment assignment) =>
        assignment.Separator is [(byte)'(', ..] && name.IsBehindAny(name.LastWord(out _), Making);

    // ["1Password", "MicroK8s"]
    private static bool IsProduct(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(name, "1password"u8);

    // secret = BigDecimal(2.2, password = common._pow(3, x), and a call whose arguments stand in the next line
    private static bool IsCall(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        value.IndexOf((byte)'(') is >= ShortestFunction and var open
        && (after is [(byte)',', (byte)' ', ..] || open == value.Length - 1
            ? !value[..open].ContainsAnyExcept(PasswordNotation.NameCharacters) && !value[open..].Contains((byte)')')
            : !value[..open].ContainsAnyExcept(Letters) && LetterPairs.RandomOverCode(value[..open]) < 0);

    // bindPW: $dex.ldap.bindPW, -secret ${it.key}, PASS = $1B000401 (a number in Pascal), $1$… (a hash), and what is given a variable in a
    // program: a field, with a comma behind it, or another variable (secret = result.AsT0;), an element in Tcl (pass $expect_out(0,string)).
    private static bool IsVariable(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        (before is [.., (byte)'$'] && ((value.Contains((byte)'.') && !value.ContainsAnyExcept(PasswordNotation.NameCharacters)) || Alphabet.Hex.ContainsAll(value) || value is [_, (byte)'$', ..] || IsElement(value)))
        || before is [.., (byte)'$', (byte)'{']
        || IsLookup(value, after)
        || (!value.ContainsAnyExcept(PasswordNotation.NameCharacters) && (after is [(byte)',', (byte)'\n' or (byte)'\r', ..] || (value.Contains((byte)'.') && EndsStatement(after))));

    private static bool IsElement(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'(') is > 0 and var index && !value[..index].ContainsAnyExcept(PasswordNotation.NameCharacters);

    // ec2_credential['secret']
    private static bool IsLookup(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        value is [.. var name, (byte)'['] && after is [(byte)'"' or (byte)'\'', ..] && !name.ContainsAnyExcept(PasswordNotation.NameCharacters);

    // bindPW := c.BindPW
    private static bool IsNamesake(ReadOnlySpan<byte> value, ReadOnlySpan<byte> name) =>
        value.LastIndexOf((byte)'.') is > 0 and var dot && Ascii.EqualsIgnoreCase(value[(dot + 1)..], name[(name.LastIndexOf((byte)'.') + 1)..])
        && Alphabet.Members.ContainsAll(value);

    // Not what separates one part of a connection string from the next.
    private static bool EndsStatement(ReadOnlySpan<byte> after)
    {
        if (after is not [(byte)';', ..])
            return false;
        var rest = after[1..].TrimStart((byte)' ');
        return rest.IsEmpty || (!char.IsAsciiLetterOrDigit((char)rest[0]) && rest[0] is not ((byte)'"' or (byte)'\'' or (byte)'`'));
    }

    // pass :data:`h11.CLIENT`, as reStructuredText refers to a name.
    private static bool IsRole(ReadOnlySpan<byte> before) =>
        before is [.. var role, (byte)':', (byte)'`'] && role[..^Alphabet.Identifier.RunAtEnd(role)] is [.., (byte)':'];

    // {a:"password=",b:"name="}
    private static bool IsBetweenTexts(ReadOnlySpan<byte> value) => value is [(byte)',', .. var name, (byte)':'] && Alphabet.Identifier.ContainsAll(name);

    // "secret": {"Fn::GetAtt": …
    private static bool IsName(ReadOnlySpan<byte> after) => after.Length > 1 && after[1..].TrimStart(" \t"u8) is [(byte)':', ..];
}
