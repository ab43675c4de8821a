using System.Text;

namespace SecretGuard.Baselines;

/// <summary>A line of a baseline: a secret by its hash. Neither where it stands nor what it is can be read from it.</summary>
/// <param name="Hash">The hash, with one of the salts of the file.</param>
/// <param name="IsSlow">Whether the hash takes long to compute, because the secret could be guessed.</param>
/// <param name="Rule">The id of the rule that finds it.</param>
internal readonly record struct BaselineEntry(UInt128 Hash, bool IsSlow, string Rule)
{
    private const int LongestRule = 256;

    private static ReadOnlySpan<byte> Fast => " hmac "u8;

    private static ReadOnlySpan<byte> Slow => " pbkdf2 "u8;

    /// <summary>The order of the lines in a file.</summary>
    public static IComparer<BaselineEntry> Order { get; } = Comparer<BaselineEntry>.Create((one, other) =>
        one.Hash != other.Hash ? one.Hash.CompareTo(other.Hash)
        : one.IsSlow != other.IsSlow ? one.IsSlow.CompareTo(other.IsSlow)
        : string.CompareOrdinal(one.Rule, other.Rule));

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="intern">Gives equal strings for equal ids of rules.</param>
    /// <param name="entry">What it says.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<byte> line, Func<ReadOnlySpan<char>, string> intern, out BaselineEntry entry)
    {
        entry = default;
        if (line.Length <= GroupedHex.Length || !GroupedHex.TryParse(line[..GroupedHex.Length], out var hash))
            return false;
        var rest = line[GroupedHex.Length..];
        var isSlow = rest.StartsWith(Slow);
        if (!isSlow && !rest.StartsWith(Fast))
            return false;
        var rule = rest[(isSlow ? Slow : Fast).Length..];
        if (rule.Length is 0 or > LongestRule || rule.ContainsAny((byte)' ', (byte)'\t'))
            return false;
        Span<char> id = stackalloc char[LongestRule];
        entry = new BaselineEntry(hash, isSlow, intern(id[..Encoding.UTF8.GetChars(rule, id)]));
        return true;
    }

    /// <summary>The line.</summary>
    public override string ToString() => $"{GroupedHex.Of(Hash)}{Encoding.UTF8.GetString(IsSlow ? Slow : Fast)}{Rule}";
}
