namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Mapbox: secret and temporary tokens. Tokens that begin with pk are public.
/// <see href="https://docs.mapbox.com/help/dive-deeper/access-tokens/">Access tokens</see>.
/// </summary>
internal sealed class Mapbox : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "mapbox-secret-token",
            Title = "Mapbox secret token",
            Severity = Severity.High,
            Shapes = ["sk.eyJ{A-Za-z0-9_-:60-160}.{A-Za-z0-9_-:22}"],
            Advice = ["delete it on account.mapbox.com: Tokens"],
            Examples =
            [
                "os.environ[\"MAPBOX_SECRET_TOKEN\"] = \"{}\"",
                "\"mapboxSecretToken\": \"{}\",",
                "define('MAPBOX_SECRET_TOKEN', '{}');",
            ],
            CounterExamples =
            [
                "sk.eyJ{A-Za-z0-9_-:24}.{A-Za-z0-9_-:22}",
                "sk.eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx",
                "xsk.eyJ{A-Za-z0-9_-:60}.{A-Za-z0-9_-:22}",
            ],
        },
        new TokenRule
        {
            Id = "mapbox-temporary-token",
            Title = "Mapbox temporary token",
            Severity = Severity.Medium,
            Shapes = ["tk.eyJ{A-Za-z0-9_-:60-200}.{A-Za-z0-9_-:22}"],
            Advice = ["it lives for an hour at most: delete the token that it was made with"],
            Examples = ["MAPBOX_TOKEN={}", "export MAPBOX_TOKEN='{}'", "mapbox.token={}"],
            CounterExamples =
            [
                "tk.eyJ{A-Za-z0-9_-:24}.{A-Za-z0-9_-:22}",
                "tk.eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxx",
                "xtk.eyJ{A-Za-z0-9_-:60}.{A-Za-z0-9_-:22}",
            ],
        },
    ];
}
