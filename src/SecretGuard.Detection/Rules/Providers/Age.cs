using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// age: secret keys in Bech32, which has a checksum.
/// <see href="https://age-encryption.org/v1">The age file format</see>.
/// </summary>
internal sealed class Age : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "age-secret-key",
            Title = "age secret key",
            Severity = Severity.Critical,
            Shapes =
            [
                "AGE-SECRET-KEY-1{QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L:58}",
                "AGE-SECRET-KEY-PQ-1{QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L:58}",
            ],
            Check = Bech32.OfText,
            Advice =
            [
                "make a new key with age-keygen and encrypt the files anew",
                "rotate what was encrypted to this key",
            ],
            Examples = ["{}", "SOPS_AGE_KEY={}", "age_key: \"{}\""],
            CounterExamples =
            [
                "AGE-SECRET-KEY-1{QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L:20}",
                "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ",
            ],
        },
    ];
}
