namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Rocket.Chat: personal access tokens and login tokens.
/// <see href="https://developer.rocket.chat/apidocs/authentication">Authentication</see>.
/// </summary>
internal sealed class RocketChat : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "rocketchat-token",
            Title = "Rocket.Chat access token",
            Severity = Severity.High,
            Names = ["rocketchat", "rocket chat"],
            Shapes = ["{A-Za-z0-9_-:43}"],
            Advice = ["regenerate it in Rocket.Chat: My account, Personal access tokens"],
            Examples = ["ROCKETCHAT_AUTH_TOKEN={}", "rocketchat:\n  auth_token: \"{}\""],
            CounterExamples = ["rocketchat_room: {a-z:8}", "build = \"{A-Za-z0-9:43}\""],
        },
    ];
}
