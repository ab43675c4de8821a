using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using SecretGuard.Detection;

namespace SecretGuard.Verification;

/// <summary>
/// AWS, which tells everybody who signs a request whose key that was, whatever else the key may do. The secret itself stays here.
/// <see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">GetCallerIdentity</see>.
/// </summary>
/// <param name="client">Sends the requests.</param>
/// <param name="partition">The partition to ask.</param>
/// <param name="server">A server in place of the partition's own; null for that one.</param>
internal sealed class AwsProvider(HttpClient client, Partition partition, Uri? server) : IProvider
{
    /// <summary>Its short name.</summary>
    public const string Service = "aws";

    private const int Repetitions = 2;

    private static readonly Lazy<bool> MachineIsForgotten = new(ForgetMachine);

    /// <inheritdoc/>
    public bool Issues(Finding finding) => finding.Rule.Id is "aws-access-key-id" or "aws-secret-access-key" or "aws-session-token";

    /// <inheritdoc/>
    public string? Missing(Finding finding) => (finding.Rule.Id, IdOf(finding)) switch
    {
        (not "aws-secret-access-key", _) => "its secret access key does not stand near it",
        (_, null) => "its access key ID does not stand near it",
        _ when DetailOf(finding, "lifetime") == "temporary" && TokenOf(finding) is null => "it is temporary, and its session token does not stand near it",
        _ => null,
    };

    /// <inheritdoc/>
    public string HostFor(Finding finding) => server?.Authority ?? $"sts.{partition.Region.SystemName}.{partition.Region.PartitionDnsSuffix}";

    /// <inheritdoc/>
    public async Task<Verdict> Ask(Finding finding, CancellationToken cancellation)
    {
        _ = MachineIsForgotten.Value;
        using var sts = new AmazonSecurityTokenServiceClient(CredentialsOf(finding), Configuration());
        try
        {
            var answer = await sts.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellation).ConfigureAwait(false);
            return answer.Arn is { Length: > 0 } arn
                ? Verdict.Alive("AWS accepts it", arn) with { IsRoot = arn.EndsWith(":root", StringComparison.Ordinal) }
                : Verdict.Unknown("the answer is none that AWS gives");
        }
        catch (AmazonUnmarshallingException)
        {
            return Verdict.Unknown("the answer is none that AWS gives");
        }
        catch (AmazonServiceException e) when (e.InnerException is not (HttpRequestException or TimeoutException))
        {
            return VerdictOf(e);
        }
    }

    private static AWSCredentials CredentialsOf(Finding finding) => TokenOf(finding) is { } token
        ? new SessionAWSCredentials(IdOf(finding), finding.Value, token)
        : new BasicAWSCredentials(IdOf(finding), finding.Value);

    // The library reads the machine's profile even where all is said that it could find there, and fails where that is
    // malformed; its variables may name other servers, too.
    private static bool ForgetMachine()
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("AWS_", StringComparison.Ordinal)).ToList())
            Environment.SetEnvironmentVariable(name, null);
        foreach (var name in (string[])["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"])
            Environment.SetEnvironmentVariable(name, OperatingSystem.IsWindows() ? "NUL" : "/dev/null");
        return true;
    }

    private AmazonSecurityTokenServiceConfig Configuration()
    {
        var configuration = new AmazonSecurityTokenServiceConfig
        {
            DefaultConfigurationMode = DefaultConfigurationMode.Standard,
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = Repetitions,
            IgnoreConfiguredEndpointUrls = true,
            HttpClientFactory = new OneClient(client),
        };
        if (server is null)
        {
            configuration.RegionEndpoint = partition.Region;
        }
        else
        {
            configuration.ServiceURL = server.AbsoluteUri;
            configuration.AuthenticationRegion = partition.Region.SystemName;
        }

        return configuration;
    }

    private Verdict VerdictOf(AmazonServiceException error) => error.ErrorCode switch
    {
        "InvalidClientTokenId" => Verdict.Dead($"AWS knows no such key in its partition {partition.Name}, or it is switched off"),
        "SignatureDoesNotMatch" => Verdict.Dead("AWS knows the access key ID, but this is not its secret"),
        "ExpiredToken" or "ExpiredTokenException" => Verdict.Dead("it has expired"),
        "Throttling" or "ThrottlingException" or "RequestLimitExceeded" or "TooManyRequestsException" => Verdict.Unknown("AWS takes no more questions at the moment"),
        { Length: > 0 } code when code.All(char.IsAsciiLetterOrDigit) => Verdict.Unknown($"AWS answers {code}"),
        _ => Verdict.Unknown($"the answer is none that AWS gives ({(int)error.StatusCode})"),
    };

    private static string? IdOf(Finding finding) => DetailOf(finding, "accessKeyId");

    private static string? TokenOf(Finding finding) => DetailOf(finding, "sessionToken");

    private static string? DetailOf(Finding finding, string name) =>
        finding.Details.Where(detail => detail.Name == name).Select(detail => detail.Value).FirstOrDefault();

    private sealed class OneClient(HttpClient client) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => client;

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
