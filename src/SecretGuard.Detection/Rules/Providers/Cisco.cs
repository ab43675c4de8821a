using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Cisco: passwords in the configuration of a router or a switch. Those of type 7 are hidden, not encrypted.
/// <see href="https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html">Encryption of passwords in IOS</see>.
/// </summary>
internal sealed class Cisco : Provider
{
    private static readonly IReadOnlyList<string> Advice = ["change it on the device, and wherever else it is used", "store it as a hash: algorithm-type scrypt secret"];

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "cisco-type-7-password",
            Title = "hidden password of a Cisco device",
            Severity = Severity.High,
            Shapes = ["password 7 0{0-9A-F:7-59}", "password 7 1{0-9A-F:7-59}", "key 7 0{0-9A-F:7-59}", "key 7 1{0-9A-F:7-59}"],
            Advice = Advice,
            Examples = ["username admin {}\n", " tacacs-server {}\n"],
            CounterExamples = ["password 7 characters long", "password 7 0"],
        },
        new PhrasePasswordRule
        {
            Id = "cisco-password",
            Title = "password of a Cisco device",
            Severity = Severity.High,
            Phrases = ["enable password", "enable secret", "enable secret 0", "password 0", "isakmp key", "server key", "pre-shared-key", "pre-shared-key local", "pre-shared-key remote", "snmp-server community", "key-string", "wpa-psk ascii", "wpa-psk ascii 0", "1812 key", "1813 key"],
            Statements = ["username", "crypto", "tacacs", "radius", "ikev1", "ikev2", "ppp", "neighbor"],
            Advice = Advice,
            Examples = ["enable password {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n", "snmp-server community {A-Z:2}{0-9:3}{a-z:2}{0-9:2} RW\n", "username robot privilege 15 password 0 {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n", "crypto isakmp key {A-Z:2}{0-9:3}{a-z:2}{0-9:2} address 10.0.0.1\n", "tacacs-server key {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n", "radius-server host 10.0.0.1 auth-port 1812 acct-port 1813 key {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n", " ppp chap password 0 {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n", " key-string {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n", " pre-shared-key local {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n", " ikev1 pre-shared-key {A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n"],
            CounterExamples = ["username robot password 0\n", "'pre-shared-key'=1664\n'pre-shared'=1665\n", "the server key exchange2 goes on", " pre-shared-key local\n", "enable password authentication\n", "snmp-server community public RO\n", "enable password ******\n", "To enable password checks, set this2that\n"],
        },
    ];
}
