namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// MaxMind: licence keys.
/// <see href="https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key">Licence keys</see>.
/// </summary>
internal sealed class MaxMind : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "maxmind-license-key",
            Title = "MaxMind licence key",
            Severity = Severity.Medium,
            Shapes = ["{A-Za-z0-9:6}_{A-Za-z0-9:29}_mmk"],
            Advice = ["revoke it in the MaxMind account portal: Manage license keys"],
            Examples =
            [
                "maxmind.license.key={}",
                "<MaxmindLicenseKey>{}</MaxmindLicenseKey>",
                "maxmind_license_key: \"{}\"",
            ],
            CounterExamples = ["{A-Za-z0-9:6}_{A-Za-z0-9:11}_mmk", "xxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxx_mmk"],
        },
        new NamedRule
        {
            Id = "maxmind-legacy-license-key",
            Title = "MaxMind licence key of the older form",
            Severity = Severity.Medium,
            Names = ["maxmind", "max mind", "geoip license", "geoipupdate license"],
            Shapes = ["{A-Za-z0-9:16}"],
            Advice = ["revoke it in the MaxMind account portal: Manage license keys"],
            Examples = ["ENV MAXMIND_LICENSE_KEY={}", "  MAXMIND_LICENSE_KEY: {}", "const maxmindLicenseKey = \"{}\";"],
            CounterExamples = ["maxmind_version: {A-Za-z0-9:8} {A-Za-z0-9:8}", "etag = \"{A-Za-z0-9:16}\""],
        },
    ];
}
