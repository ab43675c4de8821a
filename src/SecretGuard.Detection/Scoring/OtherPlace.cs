using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Places at which no secret stands, however random what stands there looks.</summary>
internal static class OtherPlace
{
    // Of the bytes before a place in a source map, so many separate others.
    private const int MappingsBefore = 48;
    private const int FewestMappings = 4;

    private static readonly SearchValues<byte> MappingCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/,;"u8);

    // Commands of a path and numbers.
    // https://www.w3.org/TR/SVG2/paths.html#PathData
    private static readonly SearchValues<byte> PathCharacters = SearchValues.Create("MmZzLlHhVvCcSsQqTtAa0123456789.,- "u8);

    /// <summary>Says what stands at a place that is no secret.</summary>
    /// <param name="value">What stands there.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>What it is; null where nothing says so.</returns>
    public static string? Reason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        PartReason(value, before, after)
        ?? NameInCode.Reason(value, before, after)
        ?? PublicPlace.Reason(value, before, after)
        ?? ThingNumber.Reason(value, before, after);

    // What is a piece of something longer.
    private static string? PartReason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before.EndsWith("base64,"u8) ? "it is data in a URI"
        : before is [.., (byte)'>'] && before[Math.Max(0, before.LastIndexOf((byte)'<'))..].StartsWith("<bytes key="u8) ? "it is a part of a window"
        : before.TrimEnd((byte)' ').EndsWith("{{"u8) ? "it is an expression in a template"
        : before is [.., (byte)'{'] && after is [(byte)':', >= (byte)'0' and <= (byte)'9', ..] ? "it is a set of characters in a template"
        : before is [.., (byte)'['] && after is [(byte)']', ..] && Placeholder.HasEachOnce(value) ? "it is a set of characters in an expression"
        : before.EndsWith("--- PASS: "u8) ? "it is the name of a test"
        : IsPath(value, before) ? "it is the outline of a picture"
        : IsOfMailAddress(before, after) ? "it is the name of a mailbox"
        : IsHashOfName(after) ? "it is the hash of a name"
        : FollowsValue(before) ? "it is the rest of the value before it"
        : IsPlaceInSourceMap(before, after) ? "it is a place in a source map"
        : WrappedBase64.GoesOnAt(before) || WrappedBase64.GoesOnBehind(after) ? "it is a line of longer base64"
        : null;

    // <path d="M60 30h-12v42h…, of SVG, also in a string, and "key":"M60 30h-12v42h…, where nothing but its commands stand.
    private static bool IsPath(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before)
    {
        var quote = before.LastIndexOf((byte)'"');
        return quote >= 0 && before[(quote + 1)..] is [(byte)'M' or (byte)'m', .. var path]
            && (before[..quote].TrimEnd((byte)'\\').EndsWith(" d="u8) || (!path.ContainsAnyExcept(PathCharacters) && !value.ContainsAnyExcept(PathCharacters)));
    }

    // 3woyRTgc@bounces.google.com; in a URL it is a user.
    private static bool IsOfMailAddress(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        after is [(byte)'@', .. var host] && before is [.., (byte)' ' or (byte)'<' or (byte)'"' or (byte)'\'' or (byte)'\t' or (byte)'\n']
        && WebAddress.StartsWithHost(host);

    // bytes32 constant KEY = 0x…; // keccak256("…")
    private static bool IsHashOfName(ReadOnlySpan<byte> after) => TextLine.Behind(after).IndexOf("keccak256("u8) >= 0;

    private static bool FollowsValue(ReadOnlySpan<byte> before)
    {
        if (before is not [.., (byte)':'])
            return false;
        var rest = before[..^1];
        var run = rest[^Alphabet.Values.RunAtEnd(rest)..];
        return run.Length >= ValueText.Shortest && !run.StartsWith("AKIA"u8) && run.ContainsAnyInRange((byte)'A', (byte)'z') && run.ContainsAnyInRange((byte)'0', (byte)'9') && !Randomness.ReadsLikeCode(run);
    }

    // uFASWz6FACvBhB,A;QDkJfogNwB;
    private static bool IsPlaceInSourceMap(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before is not [.., (byte)',' or (byte)';'] || after is not [(byte)',' or (byte)';', ..])
            return false;
        var places = before[^Math.Min(before.Length, MappingsBefore)..];
        return places.Length == MappingsBefore && places.Count((byte)',') + places.Count((byte)';') >= FewestMappings && !places.ContainsAnyExcept(MappingCharacters);
    }
}
