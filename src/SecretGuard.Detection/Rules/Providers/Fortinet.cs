namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Fortinet: secrets in the configuration of a FortiGate. Unless it is told to use a key of its own, they are encrypted with one
/// that everybody knows: <see href="https://nvd.nist.gov/vuln/detail/CVE-2019-6693">CVE-2019-6693</see>.
/// </summary>
internal sealed class Fortinet : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "fortinet-secret",
            Title = "encrypted secret of a FortiGate",
            Severity = Severity.Medium,
            Shapes = ["ENC {A-Za-z0-9+/=:24-400}"],
            Advice = ["change it on the device, and wherever else it is used", "set private-data-encryption enable: encrypt what is saved with a key of your own"],
            Examples = ["        set password {}\n", "    set psksecret {}\n"],
            CounterExamples = ["    set psksecret ENC *\n", "ENC Vigenere/Playfair/Caesar/Atbash\n"],
        },
    ];
}
