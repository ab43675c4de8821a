namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Juniper: passwords in the configuration of a router or a switch. Those that begin with $9$ are hidden, not encrypted.
/// <see href="https://metacpan.org/pod/Crypt::Juniper">How they are read</see>.
/// </summary>
internal sealed class Juniper : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "juniper-secret",
            Title = "hidden password of a Juniper device",
            Severity = Severity.High,
            Shapes = ["$9${A-Za-z0-9./-:14-128}"],
            Advice = ["change it on the device, and wherever else it is used", "set a master password, so that such values are encrypted: set system master-password"],
            Examples = ["set security ike policy p pre-shared-key ascii-text \"{}\"\n", "    secret \"{}\"; ## SECRET-DATA\n"],
            CounterExamples = ["echo $9$10\n", "secret \"$9$abcdefgh\"; ## SECRET-DATA"],
        },
    ];
}
