namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ImageKit: private keys.
/// <see href="https://imagekit.io/docs/api-keys">API keys</see>.
/// </summary>
internal sealed class ImageKit : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "imagekit-private-key",
            Title = "ImageKit private key",
            Severity = Severity.High,
            Names = ["imagekit", "image kit"],
            Shapes = ["private_{A-Za-z0-9+/:27}="],
            Advice = ["delete it in ImageKit: Developer options, API keys"],
            Examples =
            [
                "imagekit.private.key={}",
                "<ImagekitPrivateKey>{}</ImagekitPrivateKey>",
                "imagekit_private_key: \"{}\"",
            ],
            CounterExamples =
            [
                "imagekit_version: private_{A-Za-z0-9+/:13} {A-Za-z0-9+/:14}=",
                "revision: private_{A-Za-z0-9+/:27}=",
            ],
        },
    ];
}
