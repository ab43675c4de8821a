namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// ngrok: authtokens of agents and API keys, a KSUID and a secret.
/// <see href="https://ngrok.com/docs/agent/#authtokens">Authtokens</see>.
/// </summary>
internal sealed class Ngrok : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "ngrok-token",
            Title = "ngrok authtoken or API key",
            Severity = Severity.High,
            Names = ["ngrok", "authtoken"],
            Shapes = ["{A-Za-z0-9:27}_{A-Za-z0-9:20-22}"],
            Advice = ["revoke it at https://dashboard.ngrok.com: Authtokens or API keys"],
            Examples = ["NGROK_AUTHTOKEN={}", "authtoken: {}", "ngrok_api_key: \"{}\""],
            CounterExamples = ["NGROK_AUTHTOKEN=${NGROK_AUTHTOKEN}", "file {A-Za-z0-9:27}_{A-Za-z0-9:21}"],
        },
    ];
}
