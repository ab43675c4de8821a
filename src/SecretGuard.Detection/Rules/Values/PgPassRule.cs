using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A line of PostgreSQL's password file: <c>host:5432:database:user:password</c>.
/// <see href="https://www.postgresql.org/docs/current/libpq-pgpass.html">The password file</see>.
/// </summary>
public sealed class PgPassRule : Rule
{
    private const int Longest = 256;

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal(":5432:");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        var line = TextLine.Behind(window.Text[start..]);
        var database = line.IndexOf((byte)':');
        var user = database < 0 ? -1 : line[(database + 1)..].IndexOf((byte)':');
        if (user <= 0 || line.ContainsAny(" \t\"'"u8))
            return default;

        var password = database + user + 2;
        score.Add(3, "a line of a password file of PostgreSQL");
        PasswordValue.Judge(line[password..], score);
        return (start + password)..(start + line.Length);
    }
}
