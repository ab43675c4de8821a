using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A client secret of Login with Amazon and the Selling Partner API: <c>amzn1.oa2-cs.v1.</c> and 64 hexadecimal digits.
/// </summary>
public sealed class AmazonLoginSecret : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "amazon-login-client-secret";

    /// <inheritdoc/>
    public override string Title => "Login with Amazon client secret";

    /// <inheritdoc/>
    public override Severity Severity => Severity.High;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Advice { get; } = ["rotate it in the developer console: Login with Amazon, your security profile, Web settings"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{0-9a-f:64}",
        "client_secret: \"amzn1.oa2-cs.v1.{0-9a-f:64}\"",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> CounterExamples =>
    [
        "amzn1.oa2-cs.v1.{0-9a-f:63}",
        "amzn1.application-oa2-client.{0-9a-f:32}",
    ];

    /// <inheritdoc/>
    protected override string Prefix => "amzn1.oa2-cs.v1.";

    /// <inheritdoc/>
    protected override Alphabet Alphabet => Alphabet.Hex;

    /// <inheritdoc/>
    protected override int Shortest => 64;
}
