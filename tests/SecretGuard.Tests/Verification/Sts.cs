using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SecretGuard.Tests.Verification;

/// <summary>
/// Answers as the Security Token Service does, to requests that are signed as AWS wants them.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Signature version 4</see>.
/// </summary>
internal sealed partial class Sts
{
    private readonly Dictionary<string, Key> _keys = [];

    /// <summary>Makes a key known.</summary>
    public Sts Knows(string id, string secret, string arn, string? token = null, bool isExpired = false)
    {
        _keys.Add(id, new Key(secret, arn, token, isExpired));
        return this;
    }

    public Answer To(LocalRequest request)
    {
        if (request.Body != "Action=GetCallerIdentity&Version=2011-06-15" || request.Method != "POST")
            return Error(400, "InvalidAction");
        if (SignedBy().Match(request.Headers.GetValueOrDefault("authorization", "")) is not { Success: true } signed)
            return Error(403, "MissingAuthenticationToken");
        if (!_keys.TryGetValue(signed.Groups["id"].Value, out var key) || request.Headers.GetValueOrDefault("x-amz-security-token") != key.Token)
            return Error(403, "InvalidClientTokenId");
        if (SignatureOf(request, signed, key.Secret) != signed.Groups["signature"].Value)
            return Error(403, "SignatureDoesNotMatch");
        return key.IsExpired ? Error(403, "ExpiredToken") : Identity(key.Arn);
    }

    /// <summary>An error as the service words it.</summary>
    public static Answer Error(int status, string code) => new(
        status,
        $"""
        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <Error><Type>Sender</Type><Code>{code}</Code><Message>no</Message></Error>
          <RequestId>0</RequestId>
        </ErrorResponse>
        """);

    private static Answer Identity(string arn) => new(
        200,
        $"""
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <GetCallerIdentityResult><Arn>{arn}</Arn><UserId>0</UserId><Account>{arn.Split(':')[4]}</Account></GetCallerIdentityResult>
          <ResponseMetadata><RequestId>0</RequestId></ResponseMetadata>
        </GetCallerIdentityResponse>
        """);

    private static string SignatureOf(LocalRequest request, Match signed, string secret)
    {
        var (scope, names) = (signed.Groups["scope"].Value, signed.Groups["headers"].Value);
        var headers = names.Split(';').Select(name => $"{name}:{request.Headers[name].Trim()}\n");
        var canonical = $"{request.Method}\n{request.Url}\n\n{string.Concat(headers)}\n{names}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(request.Body)))}";
        var toSign = $"AWS4-HMAC-SHA256\n{request.Headers["x-amz-date"]}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes($"AWS4{secret}"), Sign);
        return Hex(Sign(key, toSign));
    }

    private static byte[] Sign(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLower(CultureInfo.InvariantCulture);

    [GeneratedRegex("^AWS4-HMAC-SHA256 Credential=(?<id>[A-Z0-9]+)/(?<scope>[0-9]{8}/[a-z0-9-]+/sts/aws4_request), ?SignedHeaders=(?<headers>[a-z0-9;-]+), ?Signature=(?<signature>[0-9a-f]{64})$")]
    private static partial Regex SignedBy();

    private sealed record Key(string Secret, string Arn, string? Token, bool IsExpired);
}
