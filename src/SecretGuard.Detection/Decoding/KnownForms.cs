using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace SecretGuard.Detection.Decoding;

/// <summary>How a value that is known stands in files: as it is, and in what usual programs encode it to.</summary>
internal static class KnownForms
{
    // RFC 3986 calls them reserved, and programs disagree about them.
    private const string KeptByBrowsers = "!*'()";
    private const string KeptInPaths = "/";
    private const string KeptByNobody = "";

    /// <summary>All forms of a value in UTF-8, each once, the value itself first.</summary>
    public static IReadOnlyList<byte[]> Of(string value) =>
        [.. Texts(value).Distinct().Select(Encoding.UTF8.GetBytes)];

    private static IEnumerable<string> Texts(string value)
    {
        yield return value;
        for (var offset = 0; offset < 3; offset++)
        {
            var base64 = Base64(value, offset);
            yield return base64;
            yield return base64.Replace('+', '-').Replace('/', '_');
        }

        foreach (var kept in (string[])[KeptByNobody, KeptByBrowsers, KeptInPaths])
        {
            yield return UrlEncoded(value, kept, "%{0:X2}");
            yield return UrlEncoded(value, kept, "%{0:x2}");
        }

        yield return JsonEscaped(value, "", 0);
        yield return JsonEscaped(value, "", '/');
        yield return JsonEscaped(value, "<>&", 0);
        yield return JavaScriptEncoder.Default.Encode(value);
    }

    // What of the base64 of a text depends on the value alone, where the value begins at an offset of a group of three bytes.
    private static string Base64(string value, int offset)
    {
        byte[] bytes = [.. new byte[offset], .. Encoding.UTF8.GetBytes(value)];
        var first = ((offset * 8) + 5) / 6;
        return Convert.ToBase64String(bytes)[first..(bytes.Length * 8 / 6)];
    }

    private static string UrlEncoded(string value, string kept, string format)
    {
        var text = new StringBuilder();
        foreach (var part in Encoding.UTF8.GetBytes(value))
        {
            var character = (char)part;
            if (char.IsAsciiLetterOrDigit(character) || "-._~".Contains(character, StringComparison.Ordinal) || kept.Contains(character, StringComparison.Ordinal))
                text.Append(character);
            else
                text.AppendFormat(CultureInfo.InvariantCulture, format, part);
        }

        return text.ToString();
    }

    // What has to be escaped; besides some characters by their code, with all that is not ASCII, and one by a backslash.
    private static string JsonEscaped(string value, string byCode, int byBackslash)
    {
        var isAscii = byCode.Length > 0 || byBackslash > 0;
        var text = new StringBuilder();
        foreach (var character in value)
        {
            _ = character switch
            {
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                '"' or '\\' => text.Append('\\').Append(character),
                _ when character == byBackslash => text.Append('\\').Append(character),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                > '\x7f' when isAscii => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ when byCode.Contains(character, StringComparison.Ordinal) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.ToString();
    }
}
