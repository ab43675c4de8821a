using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Tezos: secret keys of accounts, on each of its three curves, and seeds.
/// <see href="https://octez.tezos.com/docs/developer/encodings.html">Encodings</see>.
/// </summary>
internal sealed class Tezos : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "tezos-secret-key",
            Title = "Tezos secret key",
            Severity = Severity.Critical,
            Shapes = [$"edsk{{{CommonShapes.Base58}:94}}", $"edsk{{{CommonShapes.Base58}:50}}", $"spsk{{{CommonShapes.Base58}:50}}", $"p2sk{{{CommonShapes.Base58}:50}}"],
            Check = Base58Check.OfText,
            Advice = ["send what the account holds to a new one, at once: whoever has read this key owns it"],
            Examples = ["{}", "unencrypted:{}", "secretKey: \"{}\""],
            CounterExamples = [$"edsk{{{CommonShapes.Base58}:20}}", $"edsk{{{CommonShapes.Base58}:50}}"],
        },
    ];
}
