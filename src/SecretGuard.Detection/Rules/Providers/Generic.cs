using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>Secrets of whoever issued them: nothing but the name beside them says what they are.</summary>
internal sealed class Generic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedSecretRule
        {
            Id = "generic-secret",
            Title = "secret value",
            Severity = Severity.Medium,
            Advice = ["revoke or change it where it was issued"],
            Examples =
            [
                "API_TOKEN={A-Za-z0-9:32}",
                "client_secret: \"{A-Za-z0-9_-:43}\"",
                "  \"apiKey\": \"{a-f0-9:32}\",",
                "headers['X-Api-Key'] = '{A-Za-z0-9:40}'",
                "<add key=\"AuthToken\" value=\"{A-Za-z0-9:24}\" />",
                "https://api.example.com/v1/items?access_token={A-Za-z0-9:36}&page=2",
            ],
            CounterExamples =
            [
                "token_id = \"{A-Za-z0-9:32}\"",
                "secret = \"this-is-not-a-secret-1234\"",
                "apiKey: process.env.API_KEY_OF_SERVICE_2",
                "token = getTokenFromCacheOrRefresh2(user)",
                "integrity sha512-{A-Za-z0-9+/:86}==",
                "commit {a-f0-9:40}",
                "password = \"xxxxxxxxxxxxxxxxxxxxxxxx\"",
            ],
        },
        new PasswordRule
        {
            Id = "generic-password",
            Title = "password",
            Severity = Severity.Medium,
            Advice = ["change it where it is used to sign in"],
            Examples =
            [
                "DB_PASSWORD={A-Z:1}{a-z:2}{0-9:3}#{A-Z:2}{a-z:2}",
                "  password: '{A-Z:1}{0-9:2}{a-z:1}!{0-9:2}{A-Z:2}'",
                "machine api.internal.net login robot password {a-z:2}{0-9:3}{A-Z:2}{0-9:2}",
                "<password>{0-9:2}{A-Z:2}{a-z:1}{0-9:2}{A-Z:2}!</password>",
                "<add name=\"db\" connectionString=\"Server=db1;User Id=app;Password={A-Z:2}{0-9:2}{a-z:1}!{0-9:2};Encrypt=true\" />",
                "mysqldump --user app --password={A-Z:2}{0-9:3}{a-z:2}{0-9:2}{A-Z:1} shop",
                "$cfg['Servers'][1]['password'] = '{0-9:2}{A-Z:2}%{0-9:2}{a-z:1}';",
                "dataSource.setPassword(\"{A-Z:1}{0-9:2}{a-z:1}{0-9:2}{A-Z:2}$\");",
            ],
            CounterExamples =
            [
                "password = \"changeme123\"",
                "PASSWORD=${DB_PASSWORD}",
                "password: string;",
                "const password = getPassword(user2);",
                "<label for=\"password1\">Password</label>",
                "throw new Error(\"Password: must have 8 characters\")",
                "password: {{ vault_password2 }}",
                "DB_PASSWORD=********",
            ],
        },
    ];
}
