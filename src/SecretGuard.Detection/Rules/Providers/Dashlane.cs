namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dashlane: device keys of its command-line tool, with the secrets in base64. Those of a service hold the master
/// password.
/// <see href="https://cli.dashlane.com/personal/devices">Devices</see>.
/// </summary>
internal sealed class Dashlane : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "dashlane-service-keys",
            Title = "Dashlane service device keys",
            Severity = Severity.Critical,
            Shapes = ["dls_{A-Za-z0-9:8-64}_eyJ{A-Za-z0-9+/=:100-800}"],
            Advice = ["remove the device: dcli devices remove", "change the master password, which the keys contain"],
            Examples = ["DASHLANE_SERVICE_DEVICE_KEYS={}", "env:\n  DASHLANE_SERVICE_DEVICE_KEYS: \"{}\""],
            CounterExamples = ["dls_{A-Z0-9:16}", "dls_XXXXXXXXXXXXXXXX_eyJxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "dashlane-team-keys",
            Title = "Dashlane team device keys",
            Severity = Severity.Critical,
            Shapes = ["dlt_{A-Za-z0-9:8-64}_eyJ{A-Za-z0-9+/=:80-400}"],
            Advice = ["revoke them: dcli team credentials revoke"],
            Examples = ["DASHLANE_TEAM_DEVICE_KEYS={}", "env:\n  DASHLANE_TEAM_DEVICE_KEYS: \"{}\""],
            CounterExamples = ["dlt_{A-Z0-9:16}", "dlt_XXXXXXXXXXXXXXXX_eyJxxxxxxxxxxxx"],
        },
    ];
}
