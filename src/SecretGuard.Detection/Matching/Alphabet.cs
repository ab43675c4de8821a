using System.Buffers;
using System.Text;

namespace SecretGuard.Detection.Matching;

/// <summary>A set of ASCII characters, such as those that credentials are made of.</summary>
public sealed class Alphabet
{
    private readonly SearchValues<byte> _members;
    private readonly bool[] _isMember = new bool[256];

    private Alphabet(ReadOnlySpan<byte> members)
    {
        _members = SearchValues.Create(members);

        // ASCII has eight values of the upper half of a byte: one bit for each.
        var (low, high) = (new byte[NibbleTable.Width], new byte[NibbleTable.Width]);
        foreach (var member in members)
        {
            _isMember[member] = true;
            low[member & 0xF] |= (byte)(1 << (member >> 4));
            high[member >> 4] = (byte)(1 << (member >> 4));
        }

        Table = new NibbleTable(low, high);
    }

    /// <summary>Base64 of RFC 4648 section 4, without padding.</summary>
    public static Alphabet Base64 { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>Base64, its URL-safe variant, and what escape sequences are made of besides.</summary>
    public static Alphabet Base64Escaped { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_%\\&#;"u8);

    /// <summary>What most URLs are made of, and the backslash that PHP writes before every slash of JSON.</summary>
    public static Alphabet UrlEscaped { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\\.:-_?="u8);

    /// <summary>Base64, its URL-safe variant, padding and percent signs: how tokens stand in files.</summary>
    public static Alphabet Base64Variants { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=%"u8);

    /// <summary>Base32 of RFC 4648 section 6, without padding.</summary>
    public static Alphabet Base32 { get; } = new("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"u8);

    /// <summary>Hexadecimal digits of either case.</summary>
    public static Alphabet Hex { get; } = new("0123456789abcdefABCDEF"u8);

    /// <summary>Decimal digits.</summary>
    public static Alphabet Digits { get; } = new("0123456789"u8);

    /// <summary>Base64 of RFC 4648 section 5, for URLs and file names, without padding.</summary>
    public static Alphabet Base64Url { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    /// <summary>Letters.</summary>
    public static Alphabet Letters { get; } = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>Letters and digits.</summary>
    public static Alphabet Alphanumeric { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"u8);

    /// <summary>Small letters and digits.</summary>
    public static Alphabet LowerAlphanumeric { get; } = new("abcdefghijklmnopqrstuvwxyz0123456789"u8);

    /// <summary>What the names in programs consist of: letters, digits and the underscore.</summary>
    public static Alphabet Identifier { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8);

    /// <summary>What those of members consist of, with the names of what they are members of: <c>this.passes.OPAQUE</c>.</summary>
    public static Alphabet Members { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$."u8);

    /// <summary>What values of credentials are made of that stand alone: base64 in both variants.</summary>
    public static Alphabet Values { get; } =
        new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"u8);

    /// <summary>What text in ASCII consists of: what is printed, tabulators and the ends of lines.</summary>
    public static Alphabet Text { get; } = new([.. "\t\n\r"u8, .. Enumerable.Range(' ', '~' - ' ' + 1).Select(value => (byte)value)]);

    /// <summary>Gives an empty set for every byte that is none of the alphabet.</summary>
    internal NibbleTable Table { get; }

    /// <summary>A set of its own.</summary>
    /// <param name="members">Its characters.</param>
    public static Alphabet Of(string members) => new(Encoding.ASCII.GetBytes(members));

    /// <summary>Whether a byte is one of the set.</summary>
    public bool Contains(byte value) => _isMember[value];

    /// <summary>Whether all bytes are of the set.</summary>
    public bool ContainsAll(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(_members);

    /// <summary>Whether a text has one of its characters.</summary>
    public bool OccursIn(ReadOnlySpan<byte> text) => text.ContainsAny(_members);

    /// <summary>Number of bytes of the set at the start of a text.</summary>
    public int RunAtStart(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(_members);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Number of bytes of the set at the end of a text.</summary>
    public int RunAtEnd(ReadOnlySpan<byte> text) => text.Length - 1 - text.LastIndexOfAnyExcept(_members);
}
