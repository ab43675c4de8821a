using System.Buffers;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules.Aws;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>A password in a URL or a connection string: <c>scheme://user:password@host</c>.</summary>
public sealed class UrlPasswordRule : Rule
{
    private const string Separator = "://";
    private const int LongestUser = 128;
    private const int LongestPassword = 256;
    private const int LongestHost = 128;
    private const int LongestScheme = 24;

    private static readonly Alphabet SchemeCharacters = Alphabet.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+.-");

    private static readonly SearchValues<byte> AuthorityEnd = SearchValues.Create(" \t\r\n\"'`<>/?\\"u8);

    // Nodes of Ethereum's network are named by their public keys, servers of SimpleX by their certificates'.
    // https://eips.ethereum.org/EIPS/eip-1459
    // https://github.com/simplex-chat/simplexmq/blob/stable/protocol/simplex-messaging.md
    private static readonly string[] PublicSchemes = ["enrtree", "enode", "smp", "xftp", "ntf"];

    private static readonly string[] WeakPasswords = ["guest", "minio", "postgres", "mysql", "mongo", "redis", "rabbitmq", "pw", "p", "x", "me", "my", "sa", "docker", "local", "dev"];

    private static readonly string[] ExampleHosts = ["example", "host", "hostname", "server", "domain", "myhost", "some", "foo", "bar", "yourhost", "your"];

    /// <summary>Schemes that the rule is for; none: all that no other rule is for.</summary>
    public required IReadOnlyList<string> Schemes { get; init; }

    /// <summary>Schemes that other rules are for.</summary>
    public IReadOnlyList<string> OtherSchemes { get; init; } = [];

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Schemes.Count == 0 ? Anchor.Literal(Separator) : Anchor.Words([.. Schemes.Select(scheme => scheme + Separator)]);

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestScheme, LongestUser + LongestPassword + LongestHost);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override bool MayFit(in Window near)
    {
        var text = near.Text[(near.Anchor + near.AnchorLength)..];
        var authority = Authority(text);
        return authority.Length == text.Length || authority.Contains((byte)'@');
    }

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text;
        var start = window.Anchor + window.AnchorLength;
        var authority = Authority(text[start..]);
        var at = authority.LastIndexOf((byte)'@');
        if (at < 0)
            return default;

        var scheme = SchemeBefore(text, start - Separator.Length);
        var colon = authority.IndexOf((byte)':');
        if (colon < 0 && Schemes.Count == 0)
            return Mentions.IsAnyOf(scheme, PublicSchemes) ? default : ExamineToken(authority, at, start, score);
        if (colon < 0 || colon > LongestUser || at <= colon + 1 || at - colon > LongestPassword)
            return default;

        // postgres://robot:…@/shop?host=/run/postgresql
        if (at + 1 == authority.Length && text[(start + authority.Length)..] is not [(byte)'/' or (byte)'?', ..])
            return default;

        // http://[::1]:80@somewhere, which is an address and a port before another one.
        if (authority[0] == '[' || AwsAccessKeyId.HasShape(authority[..colon]))
            return default;
        if (scheme.IsEmpty || (Schemes.Count == 0 ? Mentions.IsAnyOf(scheme, OtherSchemes) : !Mentions.IsAnyOf(scheme, Schemes)))
            return default;

        var password = authority[(colon + 1)..at];
        score.Add(4, "a URL has a user and a password");
        Judge(authority[..colon], password, authority[(at + 1)..], score);
        return (start + colon + 1)..(start + at);
    }

    // Of \npostgres the n belongs to the end of the line before it.
    private static ReadOnlySpan<byte> SchemeBefore(ReadOnlySpan<byte> text, int end)
    {
        var start = end - SchemeCharacters.RunAtEnd(text[..end]);
        return text[Math.Min(end, start + Escapes.TailAt(text, start))..end];
    }

    private static void Judge(ReadOnlySpan<byte> user, ReadOnlySpan<byte> password, ReadOnlySpan<byte> host, Score score)
    {
        if (password.SequenceEqual(user))
            score.Reject("the password is the user's name");
        else if (Mentions.IsAnyOf(password, WeakPasswords))
            score.Reject("every example has this password");
        else if (Mentions.IsAnyOf(FirstLabel(host), ExampleHosts) || host.IndexOf("example."u8) >= 0 || host is [(byte)'<' or (byte)'[' or (byte)'{' or (byte)'$' or (byte)'%', ..])
            score.Add(-3, "the host is that of an example");
        if (Alphabet.Digits.ContainsAll(password) || (host is [var first, ..] && !Alphabet.Alphanumeric.Contains(first)))
            score.Reject("it is a port, or no host follows");
        if (!score.IsRejected)
            PasswordValue.Judge(password, score);
    }

    // A token in the place of the user needs no password: https://TOKEN@host. In a DSN of Sentry it is public.
    private static Range ExamineToken(ReadOnlySpan<byte> authority, int at, int start, Score score)
    {
        if (at + 1 == authority.Length || !ValueText.IsToken(authority[..at]) || authority[at..].IndexOf("sentry"u8) >= 0)
            return default;
        score.Add(0.5, "a URL has a token in the place of the user");
        SecretValue.JudgeLetters(authority[..at], [], score);
        return start..(start + at);
    }

    // Everything up to what ends a URL's host, or a password that holds some of that.
    private static ReadOnlySpan<byte> Authority(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, LongestUser + LongestPassword + LongestHost)];
        var end = text.IndexOfAny(AuthorityEnd);
        return end < 0 ? text : text[..end];
    }

    private static ReadOnlySpan<byte> FirstLabel(ReadOnlySpan<byte> host)
    {
        var end = host.IndexOfAny(".:"u8);
        return end < 0 ? host : host[..end];
    }
}
