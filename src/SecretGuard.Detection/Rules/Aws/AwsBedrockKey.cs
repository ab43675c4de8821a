using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A long-lived API key of Bedrock: <c>ABSK</c> and base64 of <c>BedrockAPIKey-…-at-ACCOUNT:…</c>, 113 to 273 characters in all.
/// <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html">Bedrock, API keys</see>.
/// </summary>
public sealed class AwsBedrockKey : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "aws-bedrock-key";

    /// <inheritdoc/>
    public override string Title => "AWS Bedrock API key";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Critical;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Advice { get; } = ["aws iam list-service-specific-credentials --service-name bedrock.amazonaws.com", "aws iam delete-service-specific-credential --service-specific-credential-id ID --user-name USER"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "AWS_BEARER_TOKEN_BEDROCK=ABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:110}=",
        "\"apiKey\": \"ABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:91}\"",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> CounterExamples =>
    [
        "ABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:60}",
        "ABSKQmVkcm9ja0FQSUtleS...",
        "xABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:110}",
    ];

    /// <inheritdoc/>
    protected override string Prefix => "ABSKQmVkcm9ja0FQSUtleS";

    /// <inheritdoc/>
    protected override Alphabet Alphabet => Alphabet.Base64;

    /// <inheritdoc/>
    protected override int Shortest => 91;

    /// <inheritdoc/>
    protected override int Longest => 251;
}
