using System.Globalization;
using System.Text;
using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Git;

namespace SecretGuard.Commands;

/// <summary>Accepts one secret, by writing its fingerprint into the configuration.</summary>
[Verb("allow", HelpText = "Accept one secret: write its fingerprint into .secretguard.toml.")]
internal sealed class AllowCommand : CommonOptions, ICommand
{
    /// <summary>Which secret.</summary>
    [Value(0, MetaName = "FINGERPRINT", Required = true, HelpText = "The fingerprint, from a report.")]
    public string Which { get; set; } = "";

    /// <summary>Why.</summary>
    [Option("reason", MetaValue = "TEXT", Required = true, HelpText = "Why it is accepted, for whoever reads it later.")]
    public string Reason { get; set; } = "";

    /// <summary>Till when.</summary>
    [Option("until", MetaValue = "DATE", HelpText = "The last day on which it is accepted, as 2027-01-31.")]
    public string? Until { get; set; }

    /// <inheritdoc/>
    public int Run(Terminal terminal)
    {
        Which = Which.ToLowerInvariant();
        if (!Fingerprint.IsOne(Which))
            throw new ConfigurationException(Fingerprint.Expected);
        if (Until is not null && !DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw new ConfigurationException($"--until: '{Until}' is no day: write it as 2027-01-31");

        var folder = Folder();
        var file = Path.Combine(RepositoryLocation.Find(folder)?.WorkTree ?? folder, ConfigurationFile.Name);
        var (before, encoding) = Read(file);
        var today = DateOnly.FromDateTime(DateTime.Now);
        if (ConfigurationReader.Parse(before, file).Allow.FirstOrDefault(entry => entry.Fingerprint == Which && entry.IsValidOn(today)) is { } known)
        {
            terminal.Out.WriteLine($"It is allowed already: {known.Place}.");
            return ExitCode.Clean;
        }

        var after = before + Separator(before) + Entry();
        _ = ConfigurationReader.Parse(after, file);
        Replace(file, after, encoding);
        terminal.Out.WriteLine($"Allowed: {file} has the fingerprint now. Commit the file, so that it counts for everybody.");
        return ExitCode.Clean;
    }

    // A byte order mark that is there stays there.
    private static (string Text, Encoding Encoding) Read(string file)
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!File.Exists(file))
            return ("", plain);
        using var reader = new StreamReader(file, plain, detectEncodingFromByteOrderMarks: true);
        return (reader.ReadToEnd(), reader.CurrentEncoding);
    }

    // A new table at the end leaves all that is there as it is, comments and order too.
    private static string Separator(string before) => before.Length == 0 ? "" : before.EndsWith('\n') ? "\n" : "\n\n";

    private string Entry()
    {
        var entry = new StringBuilder("[[allow]]\n").Append(CultureInfo.InvariantCulture, $"fingerprint = \"{Which}\"\n");
        entry.Append(CultureInfo.InvariantCulture, $"reason = {Quote(Reason)}\n");
        if (Until is not null)
            entry.Append(CultureInfo.InvariantCulture, $"until = {Until}\n");
        return entry.ToString();
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    // Written beside it and moved into place, so that nobody ever sees half a file.
    private static void Replace(string file, string text, Encoding encoding)
    {
        try
        {
            if (new FileInfo(file).LinkTarget is not null)
                file = File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;
            var temporary = $"{file}.{Environment.ProcessId}.new";
            File.WriteAllText(temporary, text, encoding);
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file} can't be written: {e.Message}", e);
        }
    }
}
