namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Kit, once ConvertKit: API secrets.
/// <see href="https://developers.kit.com/api-reference/authentication">Authentication</see>.
/// </summary>
internal sealed class ConvertKit : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "convertkit-api-secret",
            Title = "ConvertKit API secret",
            Severity = Severity.High,
            Names = ["convertkit", "convert kit"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["make a new secret in Kit: Settings, Developer"],
            Examples =
            [
                "\"convertkitApiSecret\": \"{}\",",
                "define('CONVERTKIT_API_SECRET', '{}');",
                "'convertkit_api_secret' => '{}',",
            ],
            CounterExamples = ["convertkit_version: {A-Za-z0-9_-:21} {A-Za-z0-9_-:22}", "etag = \"{A-Za-z0-9_-:43}\""],
        },
    ];
}
