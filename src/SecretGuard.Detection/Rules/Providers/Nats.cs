using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// NATS: seeds of the keys by which operators, accounts, users, servers and clusters sign.
/// <see href="https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth">NKeys</see>.
/// </summary>
internal sealed class Nats : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "nats-seed",
            Title = "NATS seed of a key",
            Severity = Severity.Critical,
            Shapes = ["S{ACNOUX:1}A{A-Z2-7:55}"],
            Check = Crc16Base32.OfKey,
            Advice = ["revoke the key: take the public key that goes with it out of the server's configuration, or `nsc revocations add-user`", "make a new one with `nk -gen user`, or with nsc"],
            Examples = ["{}", "-----BEGIN USER NKEY SEED-----\n{}\n------END USER NKEY SEED------\n", "seed := []byte(\"{}\")"],
            CounterExamples = ["nkey: U{A-Z2-7:55}", "id S{ACNOUX:1}A{A-Z2-7:55}"],
        },
    ];
}
