using System.Net;
using System.Text.Json;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Verification;

/// <summary>Every provider whose tokens say in one request whose they are: what to ask stands at the token's rule.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="endpoints">Servers in place of the providers' own.</param>
internal sealed class TokenProvider(HttpClient client, Endpoints endpoints) : IProvider
{
    private const int Attempts = 3;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public bool Issues(Finding finding) => finding.Rule.WhoAmI is not null;

    /// <inheritdoc/>
    public string? Missing(Finding finding) => ServerOf(finding.Rule.WhoAmI!) is null
        ? $"nobody knows which server it is of: name it with --endpoint {finding.Rule.WhoAmI!.Service}=URL"
        : null;

    /// <inheritdoc/>
    public string HostFor(Finding finding) => ServerOf(finding.Rule.WhoAmI!)!.Authority;

    /// <inheritdoc/>
    public async Task<Verdict> Ask(Finding finding, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = RequestFor(finding);
            using var response = await client.SendAsync(request, cancellation).ConfigureAwait(false);
            if (!IsThrottled(response))
                return VerdictOf(response, finding.Rule.WhoAmI!.Owner, await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false));
            var pause = PauseAfter(response, attempt);
            if (attempt == Attempts || pause > LongestPause)
                return Verdict.Unknown($"{HostFor(finding)} takes no more questions at the moment ({(int)response.StatusCode})");
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
        }
    }

    private HttpRequestMessage RequestFor(Finding finding)
    {
        var whoAmI = finding.Rule.WhoAmI!;
        var request = new HttpRequestMessage(HttpMethod.Get, ServerOf(whoAmI)!.AbsoluteUri.TrimEnd('/') + whoAmI.Path);
        request.Headers.TryAddWithoutValidation(whoAmI.Header, whoAmI.Credential.Replace("{}", finding.Value, StringComparison.Ordinal));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "secretguard");
        return request;
    }

    private Uri? ServerOf(WhoAmI whoAmI) => endpoints.Of(whoAmI.Service) ?? (whoAmI.Server is { } server ? new Uri(server) : null);

    private static bool IsThrottled(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => true,
        HttpStatusCode.Forbidden => response.Headers.RetryAfter is not null
            || (response.Headers.TryGetValues("x-ratelimit-remaining", out var left) && left.Contains("0")),
        _ => false,
    };

    private static TimeSpan PauseAfter(HttpResponseMessage response, int attempt) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > DateTimeOffset.UtcNow ? date - DateTimeOffset.UtcNow : TimeSpan.Zero,
        _ => TimeSpan.FromSeconds(1 << (attempt - 1)),
    };

    // A token that may not ask this is alive all the same, and RFC 6750 (3.1) has a word for it. Else 403 is no answer: some
    // say it of whoever asked too often with a wrong one.
    private static Verdict VerdictOf(HttpResponseMessage response, string? ownerField, byte[] body) => response.StatusCode switch
    {
        HttpStatusCode.OK when TryReadOwner(body, ownerField, out var owner) => Verdict.Alive("its provider accepts it", owner),
        HttpStatusCode.OK => Verdict.Unknown("the answer is none that its provider gives"),
        HttpStatusCode.Unauthorized => Verdict.Dead("its provider refuses it"),
        HttpStatusCode.Forbidden when body.AsSpan().IndexOf("insufficient_scope"u8) >= 0 => Verdict.Alive("its provider accepts it, but not for this question", null),
        var status => Verdict.Unknown($"the answer says neither yes nor no ({(int)status})"),
    };

    private static bool TryReadOwner(byte[] body, string? field, out string? owner)
    {
        owner = null;
        try
        {
            using var document = JsonDocument.Parse(body);
            var element = document.RootElement;
            foreach (var name in field?.Split('.') ?? [])
            {
                if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                    return false;
            }

            owner = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
            return document.RootElement.ValueKind == JsonValueKind.Object && (field is null || owner is { Length: > 0 });
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
