namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Uploadcare: secret keys of projects. Public keys look the same, so the name must say which it is.
/// <see href="https://uploadcare.com/docs/start/api-keys/">API keys</see>.
/// </summary>
internal sealed class Uploadcare : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "uploadcare-secret-key",
            Title = "Uploadcare secret key",
            Severity = Severity.High,
            Names = ["uploadcare secret", "uploadcare private", "uploadcare api secret"],
            Shapes = ["{0-9a-f:20}"],
            Advice = ["delete it in Uploadcare: your project, API keys"],
            Examples =
            [
                "<add key=\"UploadcareSecretKey\" value=\"{}\" />",
                "uploadcare_secret_key = \"{}\"",
                "os.environ[\"UPLOADCARE_SECRET_KEY\"] = \"{}\"",
            ],
            CounterExamples = ["uploadcare_secret_version: {0-9a-f:10} {0-9a-f:10}", "etag = \"{0-9a-f:20}\""],
        },
    ];
}
