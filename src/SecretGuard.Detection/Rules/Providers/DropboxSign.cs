namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Dropbox Sign, once HelloSign: API keys.
/// <see href="https://developers.hellosign.com/api/reference/authentication/">Authentication</see>.
/// </summary>
internal sealed class DropboxSign : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "dropbox-sign-api-key",
            Title = "Dropbox Sign API key",
            Severity = Severity.High,
            Names = ["hellosign", "hello sign", "dropbox sign", "dropboxsign"],
            Shapes = ["{0-9a-f:64}"],
            Advice = ["delete it in Dropbox Sign: Settings, API"],
            Examples =
            [
                "const hellosignApiKey = \"{}\";",
                "<add key=\"HellosignApiKey\" value=\"{}\" />",
                "hellosign_api_key = \"{}\"",
            ],
            CounterExamples = ["hellosign_version: {0-9a-f:32} {0-9a-f:32}", "revision: {0-9a-f:64}"],
        },
    ];
}
