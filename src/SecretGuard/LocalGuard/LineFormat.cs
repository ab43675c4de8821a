namespace SecretGuard.LocalGuard;

/// <summary>A key and a value on each line: npm, dotenv, and as much of YAML and HCL as the files need in which a credential is a scalar on its key's line.</summary>
/// <param name="separator">What stands between both.</param>
internal sealed class LineFormat(char separator) : ICredentialFormat
{
    /// <summary>Whether a key is that of a credential.</summary>
    public required Func<string, bool> IsCredential { get; init; }

    /// <summary>Whether a key's value is a password in base64.</summary>
    public Func<string, bool> IsEncoded { get; init; } = _ => false;

    /// <summary>Whether keys are the same all over the file, so that a line has to be named.</summary>
    public bool NamesLine { get; init; }

    /// <summary>Whether nothing but credentials stands under such keys.</summary>
    public bool IsCertain { get; init; } = true;

    /// <inheritdoc/>
    public void Read(ReadOnlySpan<byte> content, string source, CredentialSink sink)
    {
        var number = 0;
        foreach (var line in TextLines.Of(content, source, sink))
        {
            number++;
            var text = line.Trim();
            var end = text.IndexOf(separator, StringComparison.Ordinal);
            if (end <= 0 || text[0] is '#' or ';')
                continue;

            var key = KeyOf(text[..end]);
            var value = ValueOf(text[(end + 1)..]);
            if (value.Length == 0 || !IsCredential(key))
                continue;
            var name = NamesLine ? $"{key} on line {number}" : key;
            if (IsEncoded(key))
                sink.AddEncoded(value, name, source);
            else
                sink.Add(value, name, source, IsCertain);
        }
    }

    private static string KeyOf(string text)
    {
        text = text.Trim();
        foreach (var prefix in (string[])["export ", "- "])
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                text = text[prefix.Length..].Trim();
        }

        return TextLines.Unquoted(text);
    }

    // A quoted value ends with its quote, another one before a comment.
    private static string ValueOf(string text)
    {
        text = text.Trim();
        if (text is ['"' or '\'', ..] && text.IndexOf(text[0], 1) is > 0 and var end)
            return text[1..end];
        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? text : text[..comment]).TrimEnd().TrimEnd(',');
    }
}
