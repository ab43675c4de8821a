using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules.Aws;

/// <summary>
/// A refresh token of Login with Amazon and the Selling Partner API: <c>Atzr|</c> and a few hundred characters.
/// </summary>
public sealed class AmazonLoginRefreshToken : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "amazon-login-refresh-token";

    /// <inheritdoc/>
    public override string Title => "Login with Amazon refresh token";

    /// <inheritdoc/>
    public override Severity Severity => Severity.High;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Advice { get; } = ["revoke the authorisation in Seller Central: Apps and Services, Manage Your Apps"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "REFRESH_TOKEN=Atzr|{A-Za-z0-9_:340}",
        "\"refresh_token\": \"Atzr|{A-Za-z0-9_:340}\"",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> CounterExamples =>
    [
        "Atzr|IQEBLjAsAhRexample",
        "Atzr|{A-Za-z0-9_:50}",
    ];

    /// <inheritdoc/>
    protected override string Prefix => "Atzr|";

    /// <inheritdoc/>
    protected override Alphabet Alphabet => Alphabet.Base64Url;

    /// <inheritdoc/>
    protected override int Shortest => 100;

    /// <inheritdoc/>
    protected override int Longest => 2048;
}
