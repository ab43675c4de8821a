using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Stellar: secret keys of accounts.
/// <see href="https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md">SEP 23</see>.
/// </summary>
internal sealed class Stellar : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "stellar-secret-key",
            Title = "Stellar secret key",
            Severity = Severity.Critical,
            Shapes = ["S{A-D:1}{A-Z2-7:54}"],
            Check = Crc16Base32.OfKey,
            Advice = ["send what the account holds to a new one, at once: whoever has read this key owns it", "add another signer and take this one off where the account has to stay"],
            Examples = ["{}", "STELLAR_SECRET={}", "Keypair.fromSecret(\"{}\")"],
            CounterExamples = ["id S{A-D:1}{A-Z2-7:54}", "account: G{A-D:1}{A-Z2-7:54}"],
        },
    ];
}
