namespace SecretGuard.Tests.Verification;

/// <summary>What a server answers.</summary>
internal sealed record Answer(int Status, string Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public TimeSpan Delay { get; init; }
}
