namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// FreshBooks: client secrets of applications.
/// <see href="https://www.freshbooks.com/api/authentication">Authentication</see>.
/// </summary>
internal sealed class FreshBooks : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "freshbooks-client-secret",
            Title = "FreshBooks client secret",
            Severity = Severity.High,
            Names = ["freshbooks", "fresh books"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["regenerate it in FreshBooks: Settings, Developer portal"],
            Examples =
            [
                "os.environ[\"FRESHBOOKS_CLIENT_SECRET\"] = \"{}\"",
                "\"freshbooksClientSecret\": \"{}\",",
                "define('FRESHBOOKS_CLIENT_SECRET', '{}');",
            ],
            CounterExamples = ["freshbooks_version: {0-9a-f:32} {0-9a-f:32}", "revision: {0-9a-f:64}"],
        },
    ];
}
