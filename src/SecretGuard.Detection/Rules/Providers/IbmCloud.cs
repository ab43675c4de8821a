namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// IBM Cloud: API keys, HMAC secrets of Object Storage.
/// <see href="https://cloud.ibm.com/docs/account?topic=account-userapikey">Managing user API keys</see>.
/// </summary>
internal sealed class IbmCloud : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ibm-cloud-api-key",
            Title = "IBM Cloud API key",
            Severity = Severity.Critical,
            Names =
            [
                "ibmcloud api",
                "ibm cloud api",
                "ibm api",
                "ic api key",
                "ibmcloud apikey",
                "bluemix api",
                "watson apikey",
                "watson api",
                "ibm cos api",
            ],
            Shapes = ["{A-Za-z0-9_-:44}"],
            Advice = ["delete it: ibmcloud iam api-key-delete NAME"],
            Examples = ["ibmcloud.api.key={}", "ibmcloud_api_key = \"{}\""],
            CounterExamples = ["revision {}", "IBMCLOUD_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "ibm-cloud-hmac-secret",
            Title = "IBM Cloud Object Storage HMAC secret",
            Severity = Severity.High,
            Names = ["cos hmac", "ibm cos secret", "cos secret", "cos hmac keys"],
            Shapes = ["{0-9a-f:48}"],
            Advice = ["delete the service credential: IBM Cloud console, Object Storage, Service credentials"],
            Examples = ["COS_HMAC_SECRET_ACCESS_KEY={}", "const cosHmacSecretAccessKey = \"{}\";"],
            CounterExamples =
            [
                "<id>{}</id>",
                "COS_HMAC_SECRET_ACCESS_KEY=000000000000000000000000000000000000000000000000",
            ],
        },
    ];
}
