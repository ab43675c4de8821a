namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Vonage, once Nexmo: API secrets and the secrets that sign messages.
/// <see href="https://developer.vonage.com/en/account/secret-management">Secret management</see>.
/// </summary>
internal sealed class Vonage : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "vonage-api-secret",
            Title = "Vonage API secret",
            Severity = Severity.High,
            Names = ["vonage", "nexmo"],
            Shapes = ["{A-Za-z0-9:16}"],
            Advice = ["add a new secret in the Vonage dashboard (API settings) and revoke this one"],
            Examples = ["vonage_api_secret: \"{}\"", "VONAGE_API_SECRET = '{}'", "ENV VONAGE_API_SECRET={}"],
            CounterExamples = ["vonage_version: {A-Za-z0-9:8} {A-Za-z0-9:8}", "\"digest\": \"{A-Za-z0-9:16}\""],
        },
        new NamedRule
        {
            Id = "vonage-signature-secret",
            Title = "Vonage signature secret",
            Severity = Severity.Medium,
            Names = ["vonage", "nexmo"],
            Shapes = ["{A-Za-z0-9:50-60}"],
            Advice = ["change it in the Vonage dashboard: API settings"],
            Examples =
            [
                "const vonageSignatureSecret = \"{}\";",
                "<add key=\"VonageSignatureSecret\" value=\"{}\" />",
                "vonage_signature_secret = \"{}\"",
            ],
            CounterExamples = ["vonage_version: {A-Za-z0-9:25} {A-Za-z0-9:25}", "revision: {A-Za-z0-9:50}"],
        },
    ];
}
