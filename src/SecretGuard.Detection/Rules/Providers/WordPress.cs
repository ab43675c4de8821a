using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// WordPress: the keys and salts that sign its sessions.
/// <see href="https://api.wordpress.org/secret-key/1.1/salt/">Its generator of them</see>.
/// </summary>
internal sealed class WordPress : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new WordPressSaltRule
        {
            Id = "wordpress-salt",
            Title = "WordPress key or salt",
            Severity = Severity.Medium,
            Advice = ["set new keys and salts in wp-config.php: all sessions end"],
            Examples =
            [
                "define('AUTH_KEY',         '{A-Za-z0-9!#%^&*(;:64}');",
                "define( 'NONCE_SALT', '{A-Za-z0-9+/~|<>@:60}{a-z:1}{0-9:1}{A-Z:1}-' );",
            ],
            CounterExamples = ["define('AUTH_KEY', 'put your unique phrase here');", "define('AUTH_KEY', getenv('AUTH_KEY'));", "process.env['AUTH_KEY'] = key;\nprocess.env.HOST_OF_THE_SERVICE = host_of_all;\n//{a-z:6}'"],
        },
    ];
}
