namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// OneSignal: API keys of applications and organisations.
/// <see href="https://documentation.onesignal.com/docs/en/keys-and-ids">Keys and IDs</see>.
/// </summary>
internal sealed class OneSignal : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "onesignal-app-api-key",
            Title = "OneSignal app API key",
            Severity = Severity.High,
            Shapes = ["os_v2_app_{a-z2-7:90-110}"],
            Advice = ["rotate or delete it in OneSignal: Settings, Keys & IDs"],
            Examples = ["'onesignal_api_key' => '{}',", "ONESIGNAL_API_KEY={}", "export ONESIGNAL_API_KEY='{}'"],
            CounterExamples =
            [
                "os_v2_app_{a-z2-7:36}",
                "os_v2_app_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xos_v2_app_{a-z2-7:90}",
            ],
        },
        new TokenRule
        {
            Id = "onesignal-org-api-key",
            Title = "OneSignal organisation API key",
            Severity = Severity.High,
            Shapes = ["os_v2_org_{a-z2-7:90-110}"],
            Advice = ["rotate or delete it in OneSignal: Organization, Keys & IDs"],
            Examples =
            [
                "<OnesignalOrgApiKey>{}</OnesignalOrgApiKey>",
                "onesignal_org_api_key: \"{}\"",
                "ONESIGNAL_ORG_API_KEY = '{}'",
            ],
            CounterExamples =
            [
                "os_v2_org_{a-z2-7:36}",
                "os_v2_org_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xos_v2_org_{a-z2-7:90}",
            ],
        },
        new NamedRule
        {
            Id = "onesignal-rest-api-key",
            Title = "OneSignal REST API key of the older form",
            Severity = Severity.High,
            Names = ["onesignal", "one signal"],
            Shapes = ["{A-Za-z0-9:48}"],
            Advice = ["replace it with a new key in OneSignal: Settings, Keys & IDs"],
            Examples =
            [
                "  ONESIGNAL_REST_API_KEY: {}",
                "const onesignalRestApiKey = \"{}\";",
                "<add key=\"OnesignalRestApiKey\" value=\"{}\" />",
            ],
            CounterExamples = ["onesignal_version: {A-Za-z0-9:24} {A-Za-z0-9:24}", "\"digest\": \"{A-Za-z0-9:48}\""],
        },
    ];
}
