namespace SecretGuard.Tests.Verification;

/// <summary>What a server was asked.</summary>
internal sealed record LocalRequest(DateTime Time, string Method, string Url, IReadOnlyDictionary<string, string> Headers, string Body);
