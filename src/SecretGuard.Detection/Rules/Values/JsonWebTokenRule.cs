using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A signed JSON web token: a header that says how it is signed, a payload, and the signature, each in base64.
/// <see href="https://www.rfc-editor.org/rfc/rfc7519">RFC 7519</see>.
/// </summary>
public sealed class JsonWebTokenRule : Rule
{
    private const int Longest = 4096;

    // HMAC with SHA-256, the shortest one in use.
    private const int ShortestSignature = 43;

    // What the payloads of documentation and of jwt.io say.
    private static readonly string[] ExamplePayloads = ["John Doe", "1234567890", "example", "Jane Doe", "Abe Lincoln", "EXAMPLE"];

    /// <summary>What the payload of this kind of token holds; none: every token that no other rule is for.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>What the payloads hold that other rules are for, or that are public by design.</summary>
    public IReadOnlyList<string> OtherClaims { get; init; } = [];

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Head("eyJ");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(Escapes.Longest, Longest);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text[window.Anchor..];
        if (window.Anchor > 0 && (Alphabet.Base64Url.Contains(window.Text[window.Anchor - 1]) || window.Text[window.Anchor - 1] == '.') && !Escapes.EndsAt(window.Text, window.Anchor))
            return default;

        if (!TryRead(text, out var signature, out var length, out var payload) || !IsOfThisKind(payload))
            return default;

        score.Add(6, "its header and its payload are those of a signed token");
        if (Array.Exists(ExamplePayloads, example => payload.Contains(example, StringComparison.Ordinal)))
            score.Reject("its payload is that of an example");
        else if (Placeholder.Reason(text.Slice(length - signature, signature)) is { } reason)
            score.Reject(reason);
        return window.Anchor..(window.Anchor + length);
    }

    /// <summary>Whether a value is a token of three parts, of which the first two are JSON.</summary>
    internal static bool HasShape(ReadOnlySpan<byte> value) => TryRead(value, out _, out var length, out _) && length == value.Length;

    private static bool TryRead(ReadOnlySpan<byte> text, out int signature, out int length, out string payload)
    {
        (signature, length, payload) = (0, 0, "");
        var headerLength = Alphabet.Base64Url.RunAtStart(text);
        var payloadLength = PartBehind(text, headerLength);
        signature = payloadLength == 0 ? 0 : PartBehind(text, headerLength + 1 + payloadLength);
        length = headerLength + payloadLength + signature + 2;
        return signature >= ShortestSignature
            && TryDecode(text[..headerLength], out var header)
            && header.Contains("\"alg\"", StringComparison.Ordinal)
            && TryDecode(text.Slice(headerLength + 1, payloadLength), out payload);
    }

    private static int PartBehind(ReadOnlySpan<byte> text, int end) =>
        end > 0 && end < text.Length && text[end] == '.' ? Alphabet.Base64Url.RunAtStart(text[(end + 1)..]) : 0;

    private static bool TryDecode(ReadOnlySpan<byte> part, out string json)
    {
        json = "";
        if (!Base64Url.IsValid(part))
            return false;
        var bytes = Base64Url.DecodeFromUtf8(part);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            while (reader.Read())
            {
                // To the end: what is cut off or made up is no object.
            }
        }
        catch (JsonException)
        {
            return false;
        }

        json = Encoding.UTF8.GetString(bytes);
        return true;
    }

    private bool IsOfThisKind(string payload) =>
        Claims.All(claim => payload.Contains(claim, StringComparison.Ordinal))
        && !OtherClaims.Any(claim => payload.Contains(claim, StringComparison.Ordinal));
}
