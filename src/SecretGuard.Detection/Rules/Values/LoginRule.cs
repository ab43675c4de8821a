using System.Buffers;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A user and a password with a colon between them, at a place where nothing else stands: <c>[smtp.internal.net]:587 robot:…</c>.</summary>
public sealed class LoginRule : Rule
{
    private const int LongestName = 64;
    private const int Longest = 256;

    private static readonly SearchValues<byte> UserCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.+@"u8);

    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \t\r\n\"'"u8);

    /// <summary>What stands before them, up to the name that goes on with it.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Literal([.. Places]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, LongestName + Longest);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var behind = window.Text[(window.Anchor + window.AnchorLength)..];
        var name = Alphabet.Identifier.RunAtStart(behind);
        var login = behind[name..].TrimStart(" \t=:\"'"u8);
        var between = behind.Length - login.Length - name;
        var end = login.IndexOfAny(Ends);
        login = end < 0 ? login : login[..end];
        var colon = login.IndexOf((byte)':');
        // Two colons stand in the name of a constant: Settings::DAYS.
        if (name > LongestName || between == 0 || login.Length > Longest || colon <= 0 || login[(colon + 1)..] is [(byte)':', ..] || login[..colon].ContainsAnyExcept(UserCharacters))
            return default;

        var start = window.Anchor + window.AnchorLength + name + between + colon + 1;
        score.Add(2, "a user and a password stand there");
        PasswordValue.Judge(login[(colon + 1)..], score);
        return start..(start + login.Length - colon - 1);
    }
}
