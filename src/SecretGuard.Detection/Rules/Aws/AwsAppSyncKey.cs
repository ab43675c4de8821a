using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// An API key of AppSync: <c>da2-</c> and twenty-six lower-case letters and digits.
/// <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AppSync, API keys</see>.
/// </summary>
public sealed class AwsAppSyncKey : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "aws-appsync-key";

    /// <inheritdoc/>
    public override string Title => "AWS AppSync API key";

    /// <inheritdoc/>
    public override Severity Severity => Severity.Medium;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Advice { get; } =
        ["aws appsync list-api-keys --api-id API", "aws appsync delete-api-key --api-id API --id {match}"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "aws_appsync_apiKey: \"da2-{a-z0-9:26}\",",
        "x-api-key: da2-{a-z0-9:26}",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> CounterExamples =>
    [
        "da2-{a-z0-9:25}",
        "da2-{a-z0-9:27}",
        "da2-{a-z0-9:26}X",
        "soda2-{a-z0-9:26}",
        "da2-xxxxxxxxxxxxxxxxxxxxxxxxxx",
        "class=\"da2-abcdefghijklmnopqrstuvwxyz\"",
    ];

    /// <inheritdoc/>
    protected override string Prefix => "da2-";

    /// <inheritdoc/>
    protected override Alphabet Alphabet => Alphabet.LowerAlphanumeric;

    /// <inheritdoc/>
    protected override int Shortest => 26;

    /// <inheritdoc/>
    protected override bool IsToken(ReadOnlySpan<byte> body) => body.ContainsAnyInRange((byte)'0', (byte)'9');
}
