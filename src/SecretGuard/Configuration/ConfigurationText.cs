using System.Text;
using SecretGuard.Git;

namespace SecretGuard.Configuration;

/// <summary>The text of a <c>.secretguard.toml</c>, to which entries are added.</summary>
internal sealed class ConfigurationText
{
    private readonly string _file;
    private readonly Encoding _encoding;

    /// <summary>Reads a file; one that is not there has no text.</summary>
    /// <exception cref="UnreadableException">It is there and can't be read.</exception>
    public ConfigurationText(string file)
    {
        // A byte order mark that is there stays there.
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        (_file, _encoding, Text) = (file, plain, "");
        if (!File.Exists(file))
            return;
        try
        {
            using var reader = new StreamReader(file, plain, detectEncodingFromByteOrderMarks: true);
            (Text, _encoding) = (reader.ReadToEnd(), reader.CurrentEncoding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file}: {e.Message}", e);
        }
    }

    /// <summary>What it says now.</summary>
    public string Text { get; }

    /// <summary>
    /// Adds tables at the end, which leaves all that is there as it is, comments and order too.
    /// </summary>
    /// <exception cref="ConfigurationException">It would be wrong then, or is wrong now.</exception>
    /// <exception cref="UnreadableException">It can't be written.</exception>
    public void Append(string tables)
    {
        var after = Text + (Text.Length == 0 ? "" : Text.EndsWith('\n') ? "\n" : "\n\n") + tables;
        _ = ConfigurationReader.Parse(after, _file);
        try
        {
            AtomicFile.Write(_file, output => output.Write(after), _encoding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{_file} can't be written: {e.Message}", e);
        }
    }
}
