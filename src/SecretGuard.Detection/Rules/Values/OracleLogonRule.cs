using System.Buffers;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// A user and a password as Oracle's tools and drivers take them: <c>sqlplus robot/…@shop</c>, <c>jdbc:oracle:thin:robot/…@db:1521:shop</c>.
/// <see href="https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/starting-SQL-Plus.html">Starting SQL*Plus</see>.
/// </summary>
public sealed class OracleLogonRule : Rule
{
    private const int Longest = 200;

    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \t\r\n\"'`<>;)"u8);

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal("jdbc:oracle:thin:", "jdbc:oracle:oci:", "jdbc:oracle:oci8:", "sqlplus ");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var behind = window.Anchor + window.AnchorLength;
        var text = window.Text[behind..];
        var start = AfterOptions(text);
        var logon = text[start..];
        logon = logon.IndexOfAny(Ends) is >= 0 and var end ? logon[..end] : logon;

        // Up to the last @, since a password may have one, and a service none.
        var user = Alphabet.Identifier.RunAtStart(logon);
        var at = logon.LastIndexOf((byte)'@');
        if (user == 0 || at <= user + 1 || logon[user] != '/')
            return default;

        score.Add(3, "a user and a password stand there");
        PasswordValue.Judge(logon[(user + 1)..at], score);
        start += behind;
        return (start + user + 1)..(start + at);
    }

    // sqlplus -S -L robot/…
    private static int AfterOptions(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && text[at] is (byte)'-' or (byte)' ' or (byte)'"' or (byte)'\'')
        {
            if (text[at] != '-')
                at++;
            else
                at = text[at..].IndexOf((byte)' ') is >= 0 and var length ? at + length : text.Length;
        }

        return at;
    }
}
