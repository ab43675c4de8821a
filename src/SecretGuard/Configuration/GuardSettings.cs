namespace SecretGuard.Configuration;

/// <summary>Whether the credentials of this machine are looked for, and which not. Only the person says so, never a repository.</summary>
/// <param name="IsOn">Whether they are.</param>
/// <param name="Exclude">Sources that are not read: <c>~/.npmrc</c>, <c>ENV:NAME</c>.</param>
internal sealed record GuardSettings(bool IsOn, IReadOnlyCollection<string> Exclude)
{
    private const string Variable = "SECRETGUARD_GUARD";
    private const string PipelineVariable = "CI";

    /// <summary>Takes what says it first: command line, environment, the person's own configuration. In a pipeline it is off.</summary>
    /// <param name="off">Whether the command line switches it off.</param>
    /// <param name="user">What the person's configuration says; null where it says nothing.</param>
    /// <exception cref="ConfigurationException">The variable says neither.</exception>
    public static GuardSettings Of(bool off, GuardTable? user)
    {
        var isOn = off ? false : FromVariable() ?? user?.IsEnabled ?? !IsPipeline();
        return new GuardSettings(isOn, user?.Exclude ?? []);
    }

    private static bool? FromVariable() => Environment.GetEnvironmentVariable(Variable)?.ToLowerInvariant() switch
    {
        null or "" => null,
        "on" or "1" or "true" => true,
        "off" or "0" or "false" => false,
        _ => throw new ConfigurationException($"{Variable} is neither on nor off"),
    };

    private static bool IsPipeline() =>
        Environment.GetEnvironmentVariable(PipelineVariable) is { Length: > 0 } value && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
