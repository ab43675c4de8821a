namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// DatoCMS: API tokens.
/// <see href="https://www.datocms.com/docs/content-delivery-api/authentication">Authentication</see>.
/// </summary>
internal sealed class DatoCms : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "datocms-api-token",
            Title = "DatoCMS API token",
            Severity = Severity.Medium,
            Names = ["datocms", "dato cms", "dato api"],
            Shapes = ["{0-9a-f:30}"],
            Advice = ["delete it: DatoCMS, Project settings, API tokens"],
            Examples = ["DATOCMS_API_TOKEN={}", "const datocmsApiToken = \"{}\";"],
            CounterExamples = ["<id>{}</id>", "DATOCMS_API_TOKEN=000000000000000000000000000000"],
        },
    ];
}
