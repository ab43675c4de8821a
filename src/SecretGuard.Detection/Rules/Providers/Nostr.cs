using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Nostr: private keys of people, in Bech32.
/// <see href="https://github.com/nostr-protocol/nips/blob/master/19.md">NIP 19</see>.
/// </summary>
internal sealed class Nostr : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "nostr-private-key",
            Title = "Nostr private key",
            Severity = Severity.Critical,
            Shapes = ["nsec1{qpzry9x8gf2tvdw0s3jn54khce6mua7l:58}"],
            Check = Bech32.OfText,
            Advice = ["go on under a new key and say so under the old one: it can't be revoked, and whoever has read it speaks as you"],
            Examples = ["{}", "NOSTR_NSEC={}", "\"nsec\": \"{}\""],
            CounterExamples = ["nsec1{qpzry9x8gf2tvdw0s3jn54khce6mua7l:20}", "key: npub1{qpzry9x8gf2tvdw0s3jn54khce6mua7l:58}", "nsec1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"],
        },
    ];
}
