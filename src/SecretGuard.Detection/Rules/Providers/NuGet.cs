namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// nuget.org: API keys, 'v4', ten bytes and sixteen bytes in base32.
/// <see href="https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys">Scoped API keys</see>.
/// </summary>
internal sealed class NuGet : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "nuget-api-key",
            Title = "NuGet API key",
            Severity = Severity.Critical,
            Shapes = ["oy2{a-p:1}{a-z2-7:15}{aq:1}{a-z2-7:25}{aeimquy4:1}"],
            Advice =
            [
                "delete it at https://www.nuget.org/account/apikeys",
                "look whether versions were pushed that you don't know",
            ],
            Examples =
            [
                "NUGET_API_KEY={}",
                "dotnet nuget push App.1.0.0.nupkg --api-key {} --source https://api.nuget.org/v3/index.json",
                "<add key=\"nuget\" value=\"{}\" />",
            ],
            CounterExamples = ["oy2{a-z2-7:20}", "oy2{a-z2-7:44}", "oy2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],
        },
    ];
}
