using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Oracle: users of a database and their passwords.
/// <see href="https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html">URLs of JDBC</see>.
/// </summary>
internal sealed class Oracle : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new OracleLogonRule
        {
            Id = "oracle-logon-password",
            Title = "password of a user of Oracle",
            Severity = Severity.High,
            Advice = ["ALTER USER … IDENTIFIED BY: change the password of that user", "let the tool ask for it, or keep it in a wallet"],
            Examples =
            [
                "url=jdbc:oracle:thin:robot/{A-Z:2}{0-9:3}{a-z:2}{0-9:2}@db1:1521:shop\n",
                "sqlplus -S robot/{A-Z:2}{0-9:3}{a-z:2}{0-9:2}@//db1:1521/shop @report.sql",
                "sqlplus \"robot/{A-Z:2}{0-9:3}{a-z:2}{0-9:2}@shop\"",
            ],
            CounterExamples =
            [
                "jdbc:oracle:thin:@//db1:1521/shop", "jdbc:oracle:thin:@db1:1521:shop", "sqlplus / as sysdba", "sqlplus $USER/$PASSWORD@shop", "sqlplus robot/tiger@shop",
                "sqlplus robot@shop @scripts/a1B2c3.sql", "jdbc:oracle:thin:robot/password@db1:1521:shop",
            ],
        },
    ];
}
