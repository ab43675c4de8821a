namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Filestack: application secrets. API keys are public.
/// <see href="https://www.filestack.com/docs/security/policies/">Policies</see>.
/// </summary>
internal sealed class Filestack : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "filestack-app-secret",
            Title = "Filestack app secret",
            Severity = Severity.High,
            Names = ["filestack", "file stack", "filepicker"],
            Shapes = ["{A-Z0-9:26}"],
            Advice = ["make a new secret in Filestack: Security, Policy & signature"],
            Examples =
            [
                "define('FILESTACK_APP_SECRET', '{}');",
                "'filestack_app_secret' => '{}',",
                "FILESTACK_APP_SECRET={}",
            ],
            CounterExamples = ["filestack_version: {A-Z0-9:13} {A-Z0-9:13}", "\"digest\": \"{A-Z0-9:26}\""],
        },
    ];
}
