namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Zoom: secrets of applications, which open the account in Server-to-Server OAuth.
/// <see href="https://developers.zoom.us/docs/internal-apps/s2s-oauth/">Server-to-Server OAuth</see>.
/// </summary>
internal sealed class Zoom : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "zoom-client-secret",
            Title = "Zoom client secret",
            Severity = Severity.High,
            Names = ["zoom client secret", "zoom api secret", "zoom sdk secret", "zoom app secret", "zoom secret"],
            Shapes = ["{A-Za-z0-9:32}", "{A-Za-z0-9:36}"],
            Advice = ["regenerate it at marketplace.zoom.us: the application, App credentials"],
            Examples = ["ZOOM_CLIENT_SECRET={}", "\"zoomApiSecret\": \"{}\","],
            CounterExamples = ["zoom_level: {a-z:8}", "build = \"{A-Za-z0-9:32}\""],
        },
    ];
}
