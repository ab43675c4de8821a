namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Box: client secrets, and the tokens that developers take from its console.
/// <see href="https://developer.box.com/guides/authentication/">Authentication</see>.
/// </summary>
internal sealed class Box : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "box-secret",
            Title = "Box client secret or token",
            Severity = Severity.High,
            Names =
            [
                "box client secret",
                "box secret",
                "box developer token",
                "box dev token",
                "box access token",
                "box token",
            ],
            Shapes = ["{A-Za-z0-9:32}"],
            Advice = ["reset it in the Box developer console: the application, Configuration"],
            Examples = ["BOX_CLIENT_SECRET={}", "boxDeveloperToken: '{}'"],
            CounterExamples = ["box_folder: {a-z:8}", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
