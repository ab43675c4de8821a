namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Brex: user tokens.
/// <see href="https://developer.brex.com/docs/authentication/">Authentication</see>.
/// </summary>
internal sealed class Brex : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "brex-user-token",
            Title = "Brex user token",
            Severity = Severity.Critical,
            Shapes = ["bxt_{A-Za-z0-9:32-44}"],
            Advice = ["revoke it in Brex: Developer, Settings"],
            Examples = ["brex.token={}", "<BrexToken>{}</BrexToken>", "brex_token: \"{}\""],
            CounterExamples = ["bxt_{A-Za-z0-9:12}", "bxt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xbxt_{A-Za-z0-9:32}"],
        },
    ];
}
