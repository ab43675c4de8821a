using System.Globalization;
using CommandLine;
using SecretGuard.Configuration;

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
        if (string.IsNullOrWhiteSpace(Reason))
            throw new ConfigurationException("--reason: say why it is accepted, for whoever reads it later");
        var until = UntilDay();

        var folder = Folder();
        var file = Path.Combine(RootOf(folder), ConfigurationFile.Name);
        var configuration = new ConfigurationText(file);
        var today = DateOnly.FromDateTime(DateTime.Now);
        if (ConfigurationReader.Parse(configuration.Text, file).Allow.FirstOrDefault(entry => entry.Fingerprint == Which && entry.IsValidOn(today)) is { } known)
        {
            terminal.Out.WriteLine($"It is allowed already: {known.Place}.");
            return ExitCode.Clean;
        }

        configuration.Append(new TomlEntry("allow").Add("fingerprint", Which).Add("reason", Reason).Add("until", until).ToString());
        terminal.Out.WriteLine($"Allowed: {file} has the fingerprint now. Commit the file, so that it counts for everybody.");
        return ExitCode.Clean;
    }

    private DateOnly? UntilDay()
    {
        if (Until is null)
            return null;
        return DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ConfigurationException($"--until: '{Until}' is no day: write it as 2027-01-31");
    }
}
