using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A short-lived API key of Bedrock: base64 of a presigned request to <c>bedrock.amazonaws.com</c>. It expires within hours.
/// <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html">Bedrock, API keys</see>.
/// </summary>
public sealed class AwsBedrockSessionKey : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "aws-bedrock-session-key";

    /// <inheritdoc/>
    public override string Title => "AWS Bedrock short-lived API key";

    /// <inheritdoc/>
    public override Severity Severity => Severity.High;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Advice { get; } = ["aws iam put-role-policy: deny the sessions of the role issued before now (condition aws:TokenIssueTime)"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{A-Za-z0-9+/:300}=",
        "token: bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{A-Za-z0-9+/:900}",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> CounterExamples =>
    [
        "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t...",
        "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{A-Za-z0-9+/:40}",
    ];

    /// <inheritdoc/>
    protected override string Prefix => "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t";

    /// <inheritdoc/>
    protected override Alphabet Alphabet => Alphabet.Base64Variants;

    /// <inheritdoc/>
    protected override int Shortest => 100;

    /// <inheritdoc/>
    protected override int Longest => 4096;
}
