using System.Buffers;
using System.Buffers.Text;
using System.Text;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A private key in an armour of text: PEM, OpenSSH, PGP, PuTTY. The head says what it is, and what follows has to be the
/// data of a key: base64, of the length and with the first bytes that such keys have.
/// <see href="https://www.rfc-editor.org/rfc/rfc7468">RFC 7468</see>.
/// </summary>
public sealed class PrivateKeyRule : Rule
{
    /// <summary>Characters of the longest key, RSA's with 8,192 bits, and of what is between its lines.</summary>
    internal const int Longest = 6500;

    // Head, public key and comment of PuTTY's format stand before the private part.
    private const int LongestBefore = 1500;

    // Characters of base64 of the shortest key, Ed25519 in PKCS #8.
    private const int ShortestBody = 60;
    private const int BytesToParse = 48;

    /// <summary>What stands before the private part of a PuTTY key.</summary>
    internal const string PuttyPrivatePart = "Private-Lines: ";

    // Dots and ends of lines between what is left of a key and its foot.
    private const int LongestEllipsis = 16;

    // What lines of comments and of texts with margins begin with.
    private static readonly SearchValues<byte> Marks = SearchValues.Create("*|#>"u8);

    private static ReadOnlySpan<byte> Foot => "-----END"u8;

    // Of ASN.1, with two bytes for its length.
    private static ReadOnlySpan<byte> LongSequence => [0x30, 0x82];

    private static readonly byte[] PuttyHead = Encoding.ASCII.GetBytes(PuttyPrivatePart);

    /// <summary>What the armour begins with.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>Whether the key is of no use without its passphrase.</summary>
    public required bool IsEncrypted { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal(Heads);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestBefore, Longest);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var body = window.Text[(window.Anchor + window.AnchorLength)..];
        var mark = MarkBefore(window.Text[..window.Anchor], body);
        var header = HeaderLength(UpToFoot(body), mark);
        var head = window.Text.Slice(window.Anchor, window.AnchorLength);
        if (head.SequenceEqual(PuttyHead) ? PuttyEncryption(window.Text[..window.Anchor]) != IsEncrypted : SaysEncrypted(body[..header]) && !IsEncrypted)
            return default;

        Span<byte> start = stackalloc byte[BytesToParse * 4 / 3];
        var (taken, length, end) = Base64Lines.Read(body[header..], mark, Longest, start);
        if (length < ShortestBody)
            return default;

        var key = start[..taken];
        var isEncrypted = SaysEncrypted(head) || SaysEncrypted(body[..header]) || SaysOpenSshEncrypted(key) || (head.SequenceEqual(PuttyHead) && IsEncrypted);
        if (isEncrypted != IsEncrypted)
            return default;
        score.Add(4, "the head of a private key");
        score.Add(LooksLikeKey(key) ? 4 : 0, "data in base64 follows it");
        if (Placeholder.Reason(key) is { } reason)
            score.Reject(reason);
        else if (IsCutOff(key, length, body[(header + end)..]))
            score.Reject("most of it is left out");
        return window.Anchor..(window.Anchor + window.AnchorLength + header + end);
    }

    private static ReadOnlySpan<byte> UpToFoot(ReadOnlySpan<byte> body) => body.IndexOf(Foot) is >= 0 and var foot ? body[..foot] : body;

    // Lines such as Proc-Type, Version or Comment, up to the first that is base64.
    private static int HeaderLength(ReadOnlySpan<byte> body, ReadOnlySpan<byte> mark)
    {
        var at = 0;
        for (var line = 0; line < 16 && at < body.Length; line++)
        {
            var rest = body[at..];
            var end = LineEnd(rest, out var width);
            var text = end < 0 ? rest : rest[..end];
            if ((line > 0 || text.Length > ShortestBody) && !text.Contains((byte)':') && !text.Trim(" \t\r\"',+\\"u8).Trim(mark).IsEmpty)
                break;
            if (end < 0)
                return at;
            at += end + width;
        }

        return at;
    }

    // Before the head stands what stands before the other lines as well, unless something else does: key = `-----BEGIN
    private static ReadOnlySpan<byte> MarkBefore(ReadOnlySpan<byte> before, ReadOnlySpan<byte> body)
    {
        var text = before.TrimEnd(" \t"u8);
        if (text.EndsWith("//"u8))
            return text[^2..];
        if (!text.IsEmpty && Marks.Contains(text[^1]))
            return text[^1..];
        var next = body[(body.IndexOf((byte)'\n') + 1)..].TrimStart(" \t"u8);
        return next.StartsWith("// "u8) ? next[..2] : !next.IsEmpty && Marks.Contains(next[0]) ? next[..1] : [];
    }

    private static int LineEnd(ReadOnlySpan<byte> text, out int width)
    {
        var (plain, escaped) = (text.IndexOf((byte)'\n'), text.IndexOf("\\n"u8));
        width = escaped >= 0 && (plain < 0 || escaped < plain) ? 2 : 1;
        return width == 2 ? escaped : plain;
    }

    private static bool SaysEncrypted(ReadOnlySpan<byte> header) => header.IndexOf("ENCRYPTED"u8) >= 0;

    private static bool PuttyEncryption(ReadOnlySpan<byte> before)
    {
        var encryption = before.LastIndexOf("Encryption: "u8);
        return encryption >= 0 && !before[encryption..].StartsWith("Encryption: none"u8);
    }

    private static bool LooksLikeKey(ReadOnlySpan<byte> base64)
    {
        Span<byte> bytes = stackalloc byte[BytesToParse];
        if (Base64.DecodeFromUtf8(base64[..(base64.Length / 4 * 4)], bytes, out _, out var written) != OperationStatus.Done || written < 8)
            return false;

        // A SEQUENCE of ASN.1, the magic of OpenSSH, a secret key packet of OpenPGP, or a name with its length (PuTTY).
        return bytes[0] == 0x30 || bytes.StartsWith("openssh-key-v1"u8) || (bytes[0] & 0xBC) is 0x94 or 0x84 || bytes[..3].IndexOfAnyExcept((byte)0) < 0;
    }

    // Dots stand for the rest, of which there is more than half: a SEQUENCE says how long it is.
    private static bool IsCutOff(ReadOnlySpan<byte> base64, int length, ReadOnlySpan<byte> after)
    {
        Span<byte> bytes = stackalloc byte[3];
        var foot = after[..Math.Min(LongestEllipsis + Foot.Length, after.Length)].IndexOf(Foot);
        return foot > 0 && after[..foot].Contains((byte)'.')
            && Base64.DecodeFromUtf8(base64[..4], bytes, out _, out _) == OperationStatus.Done
            && bytes[..2].SequenceEqual(LongSequence)
            && length / 4 * 3 < bytes[2] * 256 / 2;
    }

    // openssh-key-v1, a zero, and the cipher's name with its length in four bytes.
    private static bool SaysOpenSshEncrypted(ReadOnlySpan<byte> base64)
    {
        Span<byte> bytes = stackalloc byte[BytesToParse];
        return Base64.DecodeFromUtf8(base64, bytes, out _, out _) == OperationStatus.Done
            && bytes.StartsWith("openssh-key-v1\0"u8)
            && !bytes[19..].StartsWith("none"u8);
    }
}
