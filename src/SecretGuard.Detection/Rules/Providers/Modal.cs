namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Modal: the secret of a token. The identifier beside it, which begins with ak-, opens nothing alone.
/// <see href="https://modal.com/docs/reference/modal.config">Configuration</see>.
/// </summary>
internal sealed class Modal : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "modal-token-secret",
            Title = "Modal token secret",
            Severity = Severity.High,
            Names = ["modal", "token secret"],
            Shapes = ["as-{A-Za-z0-9:22}"],
            Advice = ["delete the token at modal.com/settings/tokens"],
            Examples = ["MODAL_TOKEN_SECRET={}", "token_secret = \"{}\""],
            CounterExamples = ["modal_class: as-{a-z:6}", "see as-{A-Za-z0-9:22}"],
        },
    ];
}
