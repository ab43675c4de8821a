namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// crates.io: API tokens, 'cio' and 32 letters and digits.
/// <see href="https://doc.rust-lang.org/cargo/reference/publishing.html">Publishing</see>.
/// </summary>
internal sealed class CratesIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "crates-io-token",
            Title = "crates.io API token",
            Severity = Severity.Critical,
            Shapes = ["cio{A-Za-z0-9:32}"],
            Advice =
            [
                "revoke it at https://crates.io/settings/tokens",
                "look whether versions were published that you don't know",
            ],
            Examples = ["CARGO_REGISTRY_TOKEN={}", "token = \"{}\"", "cargo login {}"],
            CounterExamples = ["cio{A-Za-z0-9:12}", "cio{A-Za-z0-9:33}", "cioxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
