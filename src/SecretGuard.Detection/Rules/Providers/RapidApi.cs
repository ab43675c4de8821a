namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// RapidAPI: keys of applications, which open every API that the application takes.
/// <see href="https://docs.rapidapi.com/docs/keys">Keys</see>.
/// </summary>
internal sealed class RapidApi : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "rapidapi-key",
            Title = "RapidAPI key",
            Severity = Severity.High,
            Shapes = ["{0-9a-f:10}msh{0-9a-f:15}p1{0-9a-f:5}jsn{0-9a-f:12}"],
            Advice = ["delete it in RapidAPI: Apps, Authorization"],
            Examples = ["X-RapidAPI-Key: {}", "RAPIDAPI_KEY={}", "headers: ['x-rapidapi-key': '{}']"],
            CounterExamples =
            [
                "{0-9a-f:10}msh{0-9a-f:6}p1{0-9a-f:5}jsn{0-9a-f:12}",
                "0000000000msh000000000000000p100000jsn000000000000",
            ],
        },
    ];
}
