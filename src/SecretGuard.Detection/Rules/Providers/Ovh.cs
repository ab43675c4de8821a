namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// OVHcloud: keys of applications and of those who let them in.
/// <see href="https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api">First steps with the OVHcloud APIs</see>.
/// </summary>
internal sealed class Ovh : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ovh-application-secret",
            Title = "OVHcloud application secret",
            Severity = Severity.Critical,
            Names = ["ovh application secret", "ovh app secret", "ovh secret"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["delete the application: DELETE /me/api/application/ID"],
            Examples = ["OVH_APPLICATION_SECRET={}", "const ovhApplicationSecret = \"{}\";"],
            CounterExamples = ["<id>{}</id>", "OVH_APPLICATION_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "ovh-consumer-key",
            Title = "OVHcloud consumer key",
            Severity = Severity.Critical,
            Names = ["ovh consumer"],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["revoke it: DELETE /me/api/credential/ID"],
            Examples = ["ovh_consumer_key: {}", "  \"ovhConsumerKey\": \"{}\","],
            CounterExamples = ["digest = \"{}\"", "OVH_CONSUMER_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
