namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Finicity: keys of applications and secrets of partners.
/// <see href="https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/">Quick start guide</see>.
/// </summary>
internal sealed class Finicity : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "finicity-app-key",
            Title = "Finicity app key",
            Severity = Severity.High,
            Names = ["finicity"],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["ask Mastercard Open Finance for a new key: Developer portal, Projects"],
            Examples =
            [
                "finicity_app_key = \"{}\"",
                "os.environ[\"FINICITY_APP_KEY\"] = \"{}\"",
                "\"finicityAppKey\": \"{}\",",
            ],
            CounterExamples = ["finicity_version: {0-9a-f:16} {0-9a-f:16}", "\"digest\": \"{0-9a-f:32}\""],
        },
        new NamedRule
        {
            Id = "finicity-partner-secret",
            Title = "Finicity partner secret",
            Severity = Severity.Critical,
            Names = ["finicity"],
            Shapes = ["{A-Za-z0-9:20}"],
            Advice = ["change it: PUT /aggregation/v2/partners/authentication"],
            Examples =
            [
                "'finicity_partner_secret' => '{}',",
                "FINICITY_PARTNER_SECRET={}",
                "export FINICITY_PARTNER_SECRET='{}'",
            ],
            CounterExamples = ["finicity_version: {A-Za-z0-9:10} {A-Za-z0-9:10}", "revision: {A-Za-z0-9:20}"],
        },
    ];
}
