namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Transloadit: auth secrets.
/// <see href="https://transloadit.com/docs/api/authentication/">Authentication</see>.
/// </summary>
internal sealed class Transloadit : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "transloadit-auth-secret",
            Title = "Transloadit auth secret",
            Severity = Severity.High,
            Names = ["transloadit"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["delete the auth key in Transloadit: Credentials"],
            Examples = ["ENV TRANSLOADIT_SECRET={}", "  TRANSLOADIT_SECRET: {}", "const transloaditSecret = \"{}\";"],
            CounterExamples = ["transloadit_version: {0-9a-f:20} {0-9a-f:20}", "etag = \"{0-9a-f:40}\""],
        },
    ];
}
