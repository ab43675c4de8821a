using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>An AWS credential that nobody has: random, and put together when the test runs.</summary>
internal sealed class Credential(int seed)
{
    public string Id { get; } = SampleText.Fill("AKIA{Q-V:1}{A-Z2-7:15}", seed);

    public string Secret { get; } = SampleText.Fill("{A-Za-z0-9+/:40}", seed + 10_000);

    public string IdLine => $"aws_access_key_id = {Id}\n";

    public string SecretLine => $"aws_secret_access_key = {Secret}\n";

    public string Lines => IdLine + SecretLine;

    /// <summary>Whether a text gives a part of it away.</summary>
    public bool IsIn(string text) => ((string[])[Id, Secret])
        .SelectMany(value => (string[])[value, Convert.ToBase64String(Encoding.UTF8.GetBytes(value))])
        .Any(value => text.Contains(value, StringComparison.Ordinal));
}
