using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace SecretGuard.Detection.Decoding;

/// <summary>How a value that is known stands in files: as it is, and in what usual programs encode it to.</summary>
internal static class KnownForms
{
    private const string UpperDigits = "0123456789ABCDEF";
    private const string LowerDigits = "0123456789abcdef";

    // RFC 3986 calls them reserved, and programs disagree about them.
    private static readonly string[] KeptInUrls = ["", "!*'()", "/"];

    // What no program encodes.
    private static readonly SearchValues<byte> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    /// <summary>
    /// All forms of a value in UTF-8, each once, the value itself first. What a value begins with has forms with which forms
    /// of the value begin.
    /// </summary>
    public static IReadOnlyList<byte[]> Of(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var forms = new List<byte[]>(capacity: 8) { bytes };
        for (var offset = 0; offset < 3; offset++)
            AddBase64(bytes, offset, forms);
        if (bytes.AsSpan().IndexOfAnyExcept(Plain) < 0)
            return forms;

        foreach (var kept in KeptInUrls)
        {
            AddOther(UrlEncoded(bytes, kept, UpperDigits), forms);
            AddOther(UrlEncoded(bytes, kept, LowerDigits), forms);
        }

        // As it has to be, as PHP has it, as Go has it, as .NET and Java have it.
        AddOther(JsonEscaped(value, "", LowerDigits), forms);
        AddOther(JsonEscaped(value, "", LowerDigits, backslash: '/'), forms);
        AddOther(JsonEscaped(value, "<>&", LowerDigits), forms);
        AddOther(JsonEscaped(value, "\"&'+<>`", UpperDigits), forms);
        return forms;
    }

    private static void AddOther(byte[] form, List<byte[]> forms)
    {
        foreach (var other in forms)
        {
            if (other.AsSpan().SequenceEqual(form))
                return;
        }

        forms.Add(form);
    }

    // What of the base64 of a text depends on the value alone, where the value begins at an offset of a group of three bytes.
    private static void AddBase64(byte[] value, int offset, List<byte[]> forms)
    {
        var bytes = new byte[offset + value.Length];
        value.CopyTo(bytes, offset);
        var all = new byte[Base64.GetMaxEncodedToUtf8Length(bytes.Length)];
        _ = Base64.EncodeToUtf8(bytes, all, out _, out _);
        var first = ((offset * 8) + 5) / 6;
        var base64 = all[first..(bytes.Length * 8 / 6)];
        forms.Add(base64);
        if (base64.AsSpan().IndexOfAny((byte)'+', (byte)'/') >= 0)
            forms.Add(Array.ConvertAll(base64, character => character switch { (byte)'+' => (byte)'-', (byte)'/' => (byte)'_', _ => character }));
    }

    private static byte[] UrlEncoded(byte[] value, string kept, string digits)
    {
        var text = new List<byte>(value.Length * 2);
        foreach (var part in value)
        {
            if (Plain.Contains(part) || kept.Contains((char)part, StringComparison.Ordinal))
                text.Add(part);
            else
                text.AddRange([(byte)'%', (byte)digits[part >> 4], (byte)digits[part & 0xF]]);
        }

        return [.. text];
    }

    // What has to be escaped; besides some characters by their code, with all that is not ASCII, or one by a backslash.
    private static byte[] JsonEscaped(string value, string byCode, string digits, char? backslash = null)
    {
        var isAscii = byCode.Length > 0 || backslash is not null;
        var format = digits == UpperDigits ? "X4" : "x4";
        var text = new StringBuilder(value.Length + 16);
        foreach (var character in value)
        {
            _ = character switch
            {
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                _ when character < ' ' || (character > '~' && isAscii) || byCode.Contains(character, StringComparison.Ordinal) =>
                    text.Append(@"\u").Append(((int)character).ToString(format, CultureInfo.InvariantCulture)),
                _ when character is '"' or '\\' || character == backslash => text.Append('\\').Append(character),
                _ => text.Append(character),
            };
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
