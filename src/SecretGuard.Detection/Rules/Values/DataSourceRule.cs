using System.Buffers;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A password in what Go's driver for MySQL is told to connect to: <c>robot:…@tcp(db:3306)/shop</c>.
/// <see href="https://github.com/go-sql-driver/mysql#dsn-data-source-name">Data source name</see>.
/// </summary>
public sealed class DataSourceRule : Rule
{
    private const int Longest = 128;

    private static readonly SearchValues<byte> Starts = SearchValues.Create(" \t\r\n\"'`=<>"u8);

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal("@tcp(", "@unix(");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(Longest, 1);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var before = window.Text[..window.Anchor];
        var login = before[(before.LastIndexOfAny(Starts) + 1)..];
        var colon = login.IndexOf((byte)':');
        // With a scheme it is a URL.
        if (colon <= 0 || colon + 1 == login.Length || login.Length == Longest || login[colon..].StartsWith("://"u8))
            return default;

        var password = login[(colon + 1)..];
        score.Add(4, "a data source has a user and a password");
        if (password.SequenceEqual(login[..colon]))
            score.Reject("the password is the user's name");
        else
            PasswordValue.Judge(password, score);
        return (window.Anchor - password.Length)..window.Anchor;
    }
}
