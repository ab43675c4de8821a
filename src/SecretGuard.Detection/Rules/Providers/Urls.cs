using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Passwords in URLs, of databases and of everything else that one signs in to.
/// <see href="https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1">RFC 3986, user information</see>.
/// </summary>
internal sealed class Urls : Provider
{
    private const string Password = "{A-Za-z:2}{0-9:3}{A-Za-z:2}{0-9:3}{A-Z:2}{a-z:2}";

    private static readonly (string Id, string Title, string[] Schemes)[] Services =
    [
        ("postgres-url", "PostgreSQL URL with a password", ["postgres", "postgresql", "postgresql+psycopg2", "postgis", "cockroachdb", "redshift", "timescaledb", "postgresql+asyncpg"]),
        ("mysql-url", "MySQL URL with a password", ["mysql", "mysql2", "mariadb", "mysqli", "mysql+pymysql", "mysqlx"]),
        ("sqlserver-url", "SQL Server URL with a password", ["sqlserver", "mssql", "mssql+pyodbc", "tds"]),
        ("mongodb-url", "MongoDB URL with a password", ["mongodb", "mongodb+srv"]),
        ("redis-url", "Redis URL with a password", ["redis", "rediss", "valkey"]),
        ("amqp-url", "message broker URL with a password", ["amqp", "amqps", "nats", "mqtt", "mqtts", "stomp", "kafka"]),
        ("smtp-url", "mail server URL with a password", ["smtp", "smtps", "imap", "imaps", "pop3"]),
        ("ldap-url", "LDAP URL with a password", ["ldap", "ldaps"]),
        ("ftp-url", "file server URL with a password", ["ftp", "ftps", "sftp", "ssh", "smb", "scp", "davs", "rsync"]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        .. Services.Select(service => Rule(service.Id, service.Title, service.Schemes, service.Schemes[0])),
        Rule("url-password", "URL with a password", [], "https"),
        new DataSourceRule
        {
            Id = "mysql-data-source",
            Title = "MySQL data source with a password",
            Severity = Severity.High,
            Advice = ["change the password on that server"],
            Examples =
            [
                $"sql.Open(\"mysql\", \"robot:{Password}@tcp(db1:3306)/shop?parseTime=true\")",
                $"DB_DSN=robot:{Password}@tcp(10.0.3.7)/shop",
                $"dsn: robot:{Password}@unix(/run/mysqld.sock)/shop",
            ],
            CounterExamples =
            [
                "sql.Open(\"mysql\", \"robot:@tcp(db1:3306)/shop\")", "sql.Open(\"mysql\", \"user:password@tcp(localhost:3306)/shop\")", "fmt.Sprintf(\"%s:%s@tcp(%s)/shop1\", user, password, host)",
                "DB_DSN=robot:${DB_PASSWORD2}@tcp(db1)/shop", "robot@tcp(db1:3306)/shop", "shop2:shop2@tcp(db1:3306)/shop",
            ],
        },
    ];

    // In the place of the user, also of several parts.
    private static string[] Tokens =>
    [
        "git clone https://{A-Z:2}{a-z:2}{0-9:2}{A-Z:2}.{a-z:2}{A-Z:2}{0-9:2}{a-z:2}{A-Z:2}@git.internal.net/shop.git",
        "git clone https://{A-Za-z0-9:24}@git.internal.net/shop.git",
    ];

    private static UrlPasswordRule Rule(string id, string title, string[] schemes, string example) => new()
    {
        Id = id,
        Title = title,
        Severity = Severity.High,
        Schemes = schemes,
        OtherSchemes = schemes.Length > 0 ? [] : [.. Services.SelectMany(service => service.Schemes)],
        Advice = ["change the password on that server"],
        Examples =
        [
            $"SERVICE_URL={example}://robot:{Password}@db1.internal.net:5432/shop",
            $"url: \"{example}://{{a-z:6}}:{Password}@10.0.3.7/0\"",
            $"SOCKET_URL={example}://robot:{Password}@/shop?host=/run/shop",
            .. schemes.Length > 0 ? [] : Tokens,
        ],
        CounterExamples =
        [
            $"{example}://user:password@localhost:5432/db",
            $"{example}://robot@db1.internal.net:5432/shop",
            $"{example}://robot:{Password}@",
            $"{example}://robot:${{DB_PASSWORD}}@db1.internal.net/shop",
            $"{example}://db1.internal.net:5432/shop@2",
            $"{example}://[::1]:8043@db1.internal.net/shop",
            "enrtree://AM5FCQLWIZX2{A-Z2-7:41}@nodes.internal.net",
            "smp://u2dS9sG{A-Za-z0-9:36}=@smp4.internal.net/8KvvURM6",
        ],
    };
}
