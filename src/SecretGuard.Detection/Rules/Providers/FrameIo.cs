namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Frame.io: developer tokens.
/// <see href="https://developer.frame.io/docs/getting-started/authentication">Authentication</see>.
/// </summary>
internal sealed class FrameIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "frame-io-developer-token",
            Title = "Frame.io developer token",
            Severity = Severity.High,
            Shapes = ["fio-u-{A-Za-z0-9_-:64}"],
            Advice = ["delete it on developer.frame.io: Tokens"],
            Examples = ["frameio.token={}", "<FrameioToken>{}</FrameioToken>", "frameio_token: \"{}\""],
            CounterExamples =
            [
                "fio-u-{A-Za-z0-9_-:25}",
                "fio-u-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "xfio-u-{A-Za-z0-9_-:64}",
            ],
        },
    ];
}
