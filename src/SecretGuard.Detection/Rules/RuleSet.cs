using SecretGuard.Detection.Rules.Aws;

namespace SecretGuard.Detection.Rules;

/// <summary>The rules that come with SecretGuard.</summary>
public static class RuleSet
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new AmazonLoginRefreshToken(),
        new AmazonLoginSecret(),
        new AwsAccessKeyId(),
        new AwsAppSyncKey(),
        new AwsBedrockKey(),
        new AwsBedrockSessionKey(),
        new AwsMarketplaceToken(),
        new AwsSecretAccessKey(),
        new AwsSessionToken(),
    ];
}
