using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Versions of programs, in the notations that look random.</summary>
internal static class VersionNumber
{
    /// <summary>Characters of the hash, in base32, by which pnpm tells the packages that go with another.</summary>
    public const int LengthOfPeers = 26;

    // The time of a commit, and the beginning of its name.
    private const int PseudoVersionTime = 14;
    private const int PseudoVersionCommit = 12;

    private const int DigitsBehindCentury = 6;
    private const int DigitsOfMd5 = 32;
    private const int ShortestCommit = 7;
    private const int LongestCommit = 12;

    private static readonly string[] PackageVersions = ["dfsg", "ubuntu", "+deb", "~bpo"];

    private static readonly SearchValues<byte> Numbers = SearchValues.Create("0123456789."u8);
    private static readonly SearchValues<byte> SmallBase32 = SearchValues.Create("abcdefghijklmnopqrstuvwxyz234567"u8);
    private static readonly SearchValues<byte> JenkinsCommit = SearchValues.Create("0123456789abcdef_"u8);

    /// <summary>Whether a value is one.</summary>
    public static bool IsOne(ReadOnlySpan<byte> value) => IsLong(value) || IsPseudoVersion(value) || IsOfJenkins(value) || IsOfPnpm(value) || IsDay(value) || IsHashed(value);

    /// <summary>Whether a value that may be short begins as one: <c>v0.11.0/go.mod</c>, <c>13.0.0-next-8.7</c>, <c>1:4.1.4.2-1ubuntu2</c>.</summary>
    public static bool Begins(ReadOnlySpan<byte> value)
    {
        // Debian has an epoch before it.
        // https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
        var version = (value is [>= (byte)'0' and <= (byte)'9', (byte)':', _, ..] ? value[2..] : value).TrimStart((byte)'v');
        var numbers = version[..(version.IndexOfAny("-+/_"u8) is >= 0 and var end ? end : version.Length)];
        return numbers.Count((byte)'.') is 2 or 3 && numbers.IndexOf(".."u8) < 0 && char.IsAsciiDigit((char)version[0]) && !numbers.ContainsAnyExcept(Numbers);
    }

    // 3.3.1-aws-cdk-lib-2-28.0, 4.13+dfsg1-4ubuntu3
    private static bool IsLong(ReadOnlySpan<byte> value)
    {
        var (at, numbers) = (0, 0);
        while (at < value.Length && Alphabet.Digits.RunAtStart(value[at..]) is > 0 and var digits)
        {
            numbers++;
            at += digits;
            if (at == value.Length || value[at] != '.')
                break;
            at++;
        }

        return numbers > 1 && at < value.Length && value[at] is (byte)'-' or (byte)'+' or (byte)'~' && (numbers > 2 || Mentions.AnyOf(value, PackageVersions));
    }

    // A commit as a version: 20230304212654-82a0ddb27589.
    // https://go.dev/ref/mod#pseudo-versions
    private static bool IsPseudoVersion(ReadOnlySpan<byte> value)
    {
        if (value.Length <= PseudoVersionTime + PseudoVersionCommit)
            return false;
        var end = value[^(PseudoVersionTime + 1 + PseudoVersionCommit)..];
        return Alphabet.Digits.ContainsAll(end[..PseudoVersionTime]) && end[PseudoVersionTime] == '-' && Alphabet.Hex.ContainsAll(end[^PseudoVersionCommit..]);
    }

    // v20190508-91b53326: the day, and the beginning of the commit, as images of Kubernetes are tagged.
    private static bool IsDay(ReadOnlySpan<byte> value) =>
        value is [(byte)'v', (byte)'2', (byte)'0', .. { Length: > DigitsBehindCentury } rest] && rest[DigitsBehindCentury] == '-'
        && Alphabet.Digits.ContainsAll(rest[..DigitsBehindCentury]) && rest.Length - DigitsBehindCentury - 1 is >= ShortestCommit and <= LongestCommit && Alphabet.Hex.ContainsAll(rest[(DigitsBehindCentury + 1)..]);

    // 1.3-64803f4ab6b1bf92af587bbf21793390: with the hash of what it is the version of, as OpenStack's objects have it.
    // https://docs.openstack.org/oslo.versionedobjects/latest/user/usage.html
    private static bool IsHashed(ReadOnlySpan<byte> value) =>
        value.IndexOf((byte)'-') is > 0 and var hyphen && value[..hyphen].Contains((byte)'.') && !value[..hyphen].ContainsAnyExcept(Numbers)
        && value[(hyphen + 1)..] is { Length: DigitsOfMd5 } hash && Alphabet.Hex.ContainsAll(hash);

    // A number of changes and the beginning of a commit, with an underscore behind each letter that is followed by a digit or one:
    // 1337.v60b_d7b_c7b_c9f.
    // https://www.jenkins.io/doc/developer/publishing/releasing-cd/
    private static bool IsOfJenkins(ReadOnlySpan<byte> value)
    {
        var mark = value.IndexOf(".v"u8);
        return mark > 0 && value[(mark + 2)..].Contains((byte)'_') && !value[..mark].ContainsAnyExcept(Numbers) && !value[(mark + 2)..].ContainsAnyExcept(JenkinsCommit);
    }

    // 0.1.4_lzx2qmq5u4h6m7swq2y7defldy, as pnpm wrote it until its version 7.
    private static bool IsOfPnpm(ReadOnlySpan<byte> value) =>
        value.Length > LengthOfPeers && value[^(LengthOfPeers + 1)] == '_' && Begins(value[..^(LengthOfPeers + 1)]) && !value[^LengthOfPeers..].ContainsAnyExcept(SmallBase32);
}
