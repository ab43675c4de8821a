using SecretGuard.Detection;

namespace SecretGuard.Configuration;

/// <summary>What one <c>.secretguard.toml</c> says.</summary>
internal sealed record ConfigurationFile
{
    /// <summary>Its name at a repository's root.</summary>
    public const string Name = ".secretguard.toml";

    /// <summary>Says nothing.</summary>
    public static ConfigurationFile Empty { get; } = new();

    /// <summary>Globs of paths that are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Ids of rules that are switched off.</summary>
    public IReadOnlyList<string> Disable { get; init; } = [];

    /// <summary>The least severity that counts; null where the file doesn't say.</summary>
    public Severity? MinSeverity { get; init; }

    /// <summary>Names of AWS accounts by their twelve digits.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>();

    /// <summary>Rules of somebody's own.</summary>
    public IReadOnlyList<OwnRule> Rules { get; init; } = [];

    /// <summary>What it says of the credentials of this machine; null where it doesn't.</summary>
    public GuardTable? Guard { get; init; }

    /// <summary>Accepted secrets.</summary>
    public IReadOnlyList<AllowEntry> Allow { get; init; } = [];
}
