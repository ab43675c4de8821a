namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Adafruit IO: keys.
/// <see href="https://io.adafruit.com/api/docs/#authentication">Authentication</see>.
/// </summary>
internal sealed class AdafruitIo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "adafruit-io-key",
            Title = "Adafruit IO key",
            Severity = Severity.High,
            Shapes = ["aio_{A-Za-z0-9:28}"],
            Advice = ["regenerate it on io.adafruit.com: the yellow key"],
            Examples = ["'adafruit_io_key' => '{}',", "ADAFRUIT_IO_KEY={}", "export ADAFRUIT_IO_KEY='{}'"],
            CounterExamples = ["aio_{A-Za-z0-9:11}", "aio_xxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xaio_{A-Za-z0-9:28}"],
        },
    ];
}
