using SecretGuard.Configuration;

namespace SecretGuard.Import;

/// <summary>What was carried over from the configuration of another scanner.</summary>
/// <param name="Entries">Entries for <c>.secretguard.toml</c>.</param>
/// <param name="Notes">What was not, each with its place and what to do instead.</param>
internal sealed record Imported(IReadOnlyList<TomlEntry> Entries, IReadOnlyList<string> Notes)
{
    /// <summary>The entries as TOML.</summary>
    public string Text => string.Join('\n', Entries);
}
