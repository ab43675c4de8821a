namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Weights and Biases: API keys, of the present form and of the older one without a prefix.
/// <see href="https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters">Lengths of API keys</see>.
/// </summary>
internal sealed class WeightsAndBiases : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "wandb-api-key",
            Title = "Weights and Biases API key",
            Severity = Severity.High,
            Shapes = ["wandb_v1_{A-Za-z0-9_-:70-84}"],
            Advice = ["delete it at wandb.ai: User settings, API keys"],
            Examples = ["WANDB_API_KEY={}", "wandb login {}"],
            CounterExamples = ["wandb_v1_{A-Za-z0-9:12}", "wandb_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "wandb-legacy-api-key",
            Title = "Weights and Biases API key of the older kind",
            Severity = Severity.High,
            Names = ["wandb", "weights and biases"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete it at wandb.ai: User settings, API keys"],
            Examples = ["WANDB_API_KEY={}", "wandb_key: \"{}\""],
            CounterExamples = ["wandb_version: {0-9a-f:10}", "commit: {0-9a-f:40}"],
        },
    ];
}
