using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// An authorisation token of the Marketplace Web Service: <c>amzn.mws.</c> and a UUID.
/// </summary>
public sealed class AwsMarketplaceToken : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "amazon-mws-token";

    /// <inheritdoc/>
    public override string Title => "Amazon Marketplace Web Service token";

    /// <inheritdoc/>
    public override Severity Severity => Severity.High;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Advice { get; } = ["revoke it in Seller Central: Apps and Services, Manage Your Apps"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "token='amzn.mws.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}'",
        "mws: amzn.mws.{0-9a-f:8}-{0-9a-f:4}-4{0-9a-f:3}-a{0-9a-f:3}-{0-9a-f:12}",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> CounterExamples =>
    [
        "amzn.mws.{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}",
        "amzn.mws.00000000-0000-0000-0000-000000000000",
    ];

    /// <inheritdoc/>
    protected override string Prefix => "amzn.mws.";

    /// <inheritdoc/>
    protected override Alphabet Alphabet => Alphabet.Uuid;

    /// <inheritdoc/>
    protected override int Shortest => 36;
}
