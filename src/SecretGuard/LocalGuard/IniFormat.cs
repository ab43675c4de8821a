namespace SecretGuard.LocalGuard;

/// <summary>Sections in brackets with <c>key = value</c> in them: AWS, PyPI.</summary>
/// <param name="section">What the program calls a section.</param>
/// <param name="keys">Keys of credentials, in lower case.</param>
internal sealed class IniFormat(string section, params string[] keys) : ICredentialFormat
{
    /// <inheritdoc/>
    public void Read(ReadOnlySpan<byte> content, string source, CredentialSink sink)
    {
        var (name, number) = ("", 0);
        foreach (var line in TextLines.Of(content, source, sink))
        {
            number++;
            var text = line.Trim();
            if (text.Length == 0 || text[0] is '#' or ';')
                continue;

            var equals = text.IndexOfAny(['=', ':']);
            if (text is ['[', .., ']'])
                name = text[1..^1].Replace("profile ", "", StringComparison.Ordinal).Trim();
            else if (equals > 0 && keys.Contains(text[..equals].TrimEnd().ToLowerInvariant()))
                sink.Add(TextLines.Unquoted(text[(equals + 1)..].Trim()), $"{text[..equals].TrimEnd()} of {section} {name}", source, isCertain: true);
            else if (equals <= 0 && !char.IsWhiteSpace(line[0]))
                sink.Note(source, $"line {number} is neither a section nor a key with a value");
        }
    }
}
