namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Square: access tokens and the secrets of applications.
/// <see href="https://developer.squareup.com/docs/build-basics/access-tokens">Access tokens and other credentials</see>.
/// </summary>
internal sealed class Square : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "square-access-token",
            Title = "Square access token",
            Severity = Severity.Critical,
            Shapes = ["EAAA{A-Za-z0-9_-:60}"],
            Advice = ["replace it in the Square developer console: your application, Credentials"],
            Examples =
            [
                "export SQUARE_ACCESS_TOKEN='{}'",
                "square.access.token={}",
                "<SquareAccessToken>{}</SquareAccessToken>",
            ],
            CounterExamples =
            [
                "EAAA{A-Za-z0-9_-:24}",
                "EAAA{0-9A-F:60}",
                "EAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xEAAA{A-Za-z0-9_-:60}",
                "EAAAAAAAAAAAAAAAAAAAAAEw{A-Za-z0-9_-:40}",
            ],
        },
        new TokenRule
        {
            Id = "square-legacy-access-token",
            Title = "Square access token of the older form",
            Severity = Severity.Critical,
            Shapes = ["sq0atp-{A-Za-z0-9_-:22}"],
            Advice = ["replace it in the Square developer console: your application, Credentials"],
            Examples = ["SQUARE_ACCESS_TOKEN = '{}'", "ENV SQUARE_ACCESS_TOKEN={}", "  SQUARE_ACCESS_TOKEN: {}"],
            CounterExamples = ["sq0atp-{A-Za-z0-9_-:8}", "sq0atp-xxxxxxxxxxxxxxxxxxxxxx", "xsq0atp-{A-Za-z0-9_-:22}"],
        },
        new TokenRule
        {
            Id = "square-application-secret",
            Title = "Square application secret",
            Severity = Severity.Critical,
            Shapes = ["sq0csp-{A-Za-z0-9_-:43}"],
            Advice = ["replace it in the Square developer console: your application, OAuth"],
            Examples =
            [
                "<add key=\"SquareApplicationSecret\" value=\"{}\" />",
                "square_application_secret = \"{}\"",
                "os.environ[\"SQUARE_APPLICATION_SECRET\"] = \"{}\"",
            ],
            CounterExamples =
            [
                "sq0csp-{A-Za-z0-9_-:17}",
                "sq0csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xsq0csp-{A-Za-z0-9_-:43}",
            ],
        },
        new TokenRule
        {
            Id = "square-sandbox-secret",
            Title = "Square sandbox secret",
            Severity = Severity.Low,
            Shapes = ["sq0csb-{A-Za-z0-9_-:43}", "sq0atb-{A-Za-z0-9_-:22}"],
            Advice = ["replace it in the Square developer console: your application, sandbox credentials"],
            Examples = ["SQUARE_SANDBOX_SECRET=sandbox-{}", "square_sandbox: \"{}\""],
            CounterExamples =
            [
                "sq0csb-{A-Za-z0-9_-:17}",
                "sq0csb-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xsq0csb-{A-Za-z0-9_-:43}",
            ],
        },
    ];
}
