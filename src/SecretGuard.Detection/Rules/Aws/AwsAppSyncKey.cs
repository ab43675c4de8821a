using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// An API key of AppSync: <c>da2-</c> and twenty-six lower-case letters and digits.
/// <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AppSync, API keys</see>.
/// </summary>
public sealed class AwsAppSyncKey : Rule
{
    private const int PrefixLength = 4;
    private const int Length = PrefixLength + 26;

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
    public override Anchor Anchor { get; } = Anchor.Literal("da2-");

    /// <inheritdoc/>
    public override Reach Reach => new(1, Length + 1);

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
        "soda2-{a-z0-9:26}",
        "da2-xxxxxxxxxxxxxxxxxxxxxxxxxx",
        "class=\"da2-abcdefghijklmnopqrstuvwxyz\"",
    ];

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text[window.Anchor..];
        if (Alphabet.Alphanumeric.RunAtStart(text[PrefixLength..]) != Length - PrefixLength)
            return default;
        if (window.Anchor > 0 && Alphabet.Alphanumeric.Contains(window.Text[window.Anchor - 1]))
            return default;

        var key = text[PrefixLength..Length];
        if (key.ContainsAnyInRange((byte)'A', (byte)'Z') || !key.ContainsAnyInRange((byte)'0', (byte)'9'))
            return default;

        score.Add(5, "it has the shape of an AppSync key");
        if (Placeholder.Reason(key) is { } reason)
            score.Reject(reason);
        return window.Anchor..(window.Anchor + Length);
    }
}
