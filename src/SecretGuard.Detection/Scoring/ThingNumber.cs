using System.Buffers;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Scoring;

/// <summary>Places at which a number stands by which something is called: a commit, a key, a library, a resource in AWS.</summary>
internal static class ThingNumber
{
    private const int LengthOfSwarmId = 25;

    // The last ones of its fingerprint.
    // https://www.rfc-editor.org/rfc/rfc9580#section-5.5.4
    private const int DigitsOfKeyId = 16;

    private const int DigitsOfSha1 = 40;

    private const int DigitsAtXcode = 24;

    // Behind the letter that its name begins with.
    private const int DigitsOfPackage = 64;

    // What stands between the name of a package and the hash of those that go with it.
    private const int LongestVersion = 32;

    // ALTER TABLE token ADD CONSTRAINT "FK8kjy551iwoqqmsu2f1a88pwbu", as Hibernate names it.
    private static readonly string[] Constraints = ["add constraint", "drop constraint"];

    private static readonly SearchValues<byte> WordEnd = SearchValues.Create(" \t\r\n\"'>"u8);

    private static readonly SearchValues<byte> RangeCharacters = SearchValues.Create("0123456789abcdef-"u8);

    // What GnuPG calls its keys by, and options that are told which of several keys.
    private static readonly string[] KeysOfGnuPG = ["RSA key ", "DSA key ", "trusted-key ", "default-key ", "--export ", "--armor ", "-keys ", "--delete-key ", "--delete-secret-key ", "--export-secret-key ", "--edit-key "];

    // What a key of any kind may stand behind; those of GnuPG are in capitals.
    private static readonly string[] KeysInProse = ["with key ", "using key ", "unknown key '", "apt-key del "];

    // What is told of by a key's number of 64 bits.
    private static readonly string[] Signatures = ["signature", "signing", "gpg", "pgp"];

    // What takes a key's fingerprint: duplicity, apt and others.
    private static readonly string[] KeysOfOpenPgp = ["encrypt-key", "encrypt_key", "sign-key", "sign_key", "apt-key", "apt_key", "add key"];

    /// <summary>Says of what the number at a place is.</summary>
    /// <param name="value">What stands there.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <returns>What it is; null where no such number stands.</returns>
    public static string? Reason(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before.EndsWith("<<<<<<< "u8) || before.EndsWith(">>>>>>> "u8) ? "it is the commit of a conflict"
        : IsCommitInProse(value, before) || IsCommitInList(value, before, after) || IsCommitOfFinding(value, before, after) || IsLinkedCommit(value, before, after) ? "it is a commit"
        : IsNameOfText(value, after) || IsNameOfPackage(value, before, after) ? "it is the name of what stands behind it"
        : IsKeyId(value, before) ? "it is the name of a key"
        : IsGuid(value, before, after) ? "it is the number of a thing in Windows"
        : IsOfXcode(value, after) ? "it is the number of a thing in Xcode"
        : IsCrate(value, before, after) ? "it is the number of a library of Rust"
        : IsIndex(value, before, after) ? "it is the number of what is named before it"
        : IsOfDocker(value, before) ? "it is the number of a thing in a swarm"
        : IsMemory(value, after) ? "it is a range of memory"
        : IsPackagePeers(value, before, after) ? "it names the packages that go with another"
        : Mentions.AtEndOf(before.TrimEnd(" \"`["u8), Constraints) ? "it is the name of a constraint"
        : before.EndsWith("KEY `"u8) && after.StartsWith("` ("u8) ? "it is the name of an index"
        : before.EndsWith("generated::"u8) ? "it is the name of a route"
        : before.EndsWith("#="u8) ? "it is a name that was made unreadable"
        : IsInResourceName(before) || IsOfCloudFormation(before) ? "it is the name of a resource"
        : null;

    /// <summary>
    /// Whether a place is in the name of a resource, of AWS or of whoever else: <c>arn:aws:secretsmanager:us-east-1:123456789012:secret:name</c>,
    /// <c>urn:logstash:secret:v1:name</c>.
    /// </summary>
    /// <param name="before">What stands before it.</param>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"/>, <see href="https://www.rfc-editor.org/rfc/rfc8141"/></remarks>
    public static bool IsInResourceName(ReadOnlySpan<byte> before)
    {
        var word = before[(before.LastIndexOfAny(WordEnd) + 1)..];
        return word.IndexOf("arn:aws"u8) >= 0 || word.StartsWith("urn:"u8);
    }

    // "a3975549-b191-fd67-b8fb-017e2917fdb3": "Excelsecu FIDO2 Security Key"
    // "c4af3a0a767b763df0c2bce2b801810d": "What a program says, found by the hash of it"
    private static bool IsNameOfText(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after)
    {
        if (!after.StartsWith("\": \""u8))
            return false;
        var text = after["\": \""u8.Length..];
        return SecretValue.IsUuid(value) || (Alphabet.Hex.ContainsAll(value) && IsProse(text[..Math.Max(0, text.IndexOf((byte)'"'))]));
    }

    private static bool IsProse(ReadOnlySpan<byte> text) => text.ContainsAny(" \\"u8) || text.ContainsAnyExceptInRange((byte)0, (byte)0x7F);

    // i1e1f2dec5f1ae3ad50e4dc2bbe5c8f9d… "github.com/someone/api/tokens", as Kiota imports what it has written
    private static bool IsNameOfPackage(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        value is [(byte)'i', .. { Length: DigitsOfPackage } digits] && Alphabet.Hex.ContainsAll(digits) && TextLine.IsBlankBefore(before) && after.StartsWith(" \""u8);

    // gpg:                using RSA key 4AEE18F83AFDEB23
    // Loaded X.509 cert 'Build time autogenerated kernel key: 23984ac2…', as Linux says when it starts
    private static bool IsKeyId(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        value.Length is DigitsOfKeyId or DigitsOfSha1 && Alphabet.Hex.ContainsAll(value)
        && (TextLine.Before(before).IndexOf("X.509 cert "u8) >= 0 || Mentions.AtEndOf(before, KeysOfGnuPG) || (!value.ContainsAnyInRange((byte)'a', (byte)'z') && IsOpenPgpKey(value, before)));

    private static bool IsOpenPgpKey(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        Mentions.AtEndOf(before, KeysInProse)
        || (value.Length == DigitsOfKeyId ? Mentions.AnyOf(TextLine.Before(before), Signatures) : Mentions.AtEndOf(before.TrimEnd(" =:\"'"u8), KeysOfOpenPgp));

    // "App.csproj", "{2952A3E3-8831-419B-B14C-448C409961A7}"; <G N="Key">2952a3e3-8831-419b-b14c-448c409961a7</G>
    // https://learn.microsoft.com/openspecs/windows_protocols/ms-psrp/c30c37fa-692d-49c7-bb86-b3179a97e106
    private static bool IsGuid(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        ((before.EndsWith("\"{"u8) && after.StartsWith("}\""u8)) || before.EndsWith("<G N=\"Key\">"u8)) && SecretValue.IsUuid(value);

    // A1B708280873577700F0C55D /* keys.plist */,
    private static bool IsOfXcode(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        value.Length == DigitsAtXcode && after.StartsWith(" /* "u8) && Alphabet.Hex.ContainsAll(value) && !value.ContainsAnyInRange((byte)'a', (byte)'f');

    // Code that somebody wrote about, and the commit that changed it: "fix Bindings::IsFirstPass 615c19d9e0…".
    private static bool IsCommitInProse(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before)
    {
        if (!IsSha1(value) || before is not [.., (byte)' '])
            return false;
        var word = before[(before[..^1].LastIndexOf((byte)' ') + 1)..^1];
        return word.IndexOf("::"u8) > 0 && char.IsAsciiLetter((char)word[^1]);
    }

    // - c4af3a0a767b763df0c2bce2b801810d4f19f14b: Rename the API key, also in a string
    // c4af3a0a767b763df0c2bce2b801810d4f19f14b Rename the API key, where the line above begins so, too
    private static bool IsCommitInList(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsSha1(value) && TextLine.Before(before) is var line && (after.StartsWith(": "u8)
            ? line is [.. var start, (byte)'-' or (byte)'*', (byte)' '] && (start.IsEmpty || start.EndsWith("\\n"u8))
            : after.StartsWith(" "u8) && line.Trim(" \t"u8).IsEmpty && BeginsWithSha1(before[..^line.Length]));

    private static bool BeginsWithSha1(ReadOnlySpan<byte> above) =>
        above is [.. var rest, (byte)'\n'] && TextLine.Before(rest).TrimStart(" \t"u8) is { Length: > DigitsOfSha1 } line && IsSha1(line[..DigitsOfSha1]) && line[DigitsOfSha1] == ' ';

    // c4af3a0a767b763df0c2bce2b801810d4f19f14b:deploy/prod.env:generic-api-key:12, as a .gitleaksignore has it
    private static bool IsCommitOfFinding(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (!IsSha1(value) || !TextLine.Before(before).IsEmpty || after is not [(byte)':', ..])
            return false;
        var line = TextLine.Behind(after);
        var number = Alphabet.Digits.RunAtEnd(line);
        return number > 0 && line[..^number].EndsWith(":"u8) && line.Count((byte)':') >= 3;
    }

    // ([c4af3a0a767b763df0c2bce2b801810d4f19f14b](https://github.com/someone/something/commit/c4af3a0a…))
    private static bool IsLinkedCommit(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsSha1(value) && before is [.., (byte)'['] && after.StartsWith("](http"u8) && TextLine.Behind(after).IndexOf("/commit/"u8) > 0;

    private static bool IsSha1(ReadOnlySpan<byte> value) => value.Length == DigitsOfSha1 && Alphabet.Hex.ContainsAll(value);

    // schema[87ae67e62c05083a]::build, as the names of Rust are written out
    private static bool IsCrate(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsInBrackets(before, after) && after.StartsWith("]::"u8) && Alphabet.Hex.ContainsAll(value);

    // Task app.clear_tokens[5ec25fb8-5ce3-4d15-b9ad-750b80fc07e0] received
    private static bool IsIndex(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        IsInBrackets(before, after) && SecretValue.IsUuid(value);

    // Right behind a name.
    private static bool IsInBrackets(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        before is [.., var name, (byte)'['] && Alphabet.Identifier.Contains(name) && after is [(byte)']', ..];

    // $ docker secret rm app_key
    // ID of 25 letters and digits
    private static bool IsOfDocker(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before) =>
        value.Length == LengthOfSwarmId && before is [] or [.., (byte)'\n'] && Alphabet.LowerAlphanumeric.ContainsAll(value) && before.LastIndexOf("docker "u8) >= 0;

    // 7f3d8a2cf000-7f3d8a2f9000 r-xp
    private static bool IsMemory(ReadOnlySpan<byte> value, ReadOnlySpan<byte> after) =>
        value.Contains((byte)'-') && !value.ContainsAnyExcept(RangeCharacters)
        && after.TrimStart((byte)' ') is [(byte)'r' or (byte)'-', (byte)'w' or (byte)'-', (byte)'x' or (byte)'-', (byte)'p' or (byte)'s', (byte)' ', ..];

    // '@better-auth/stripe@1.5.4(ivl2f5fhykapkomk3pikmtao2m)', as pnpm writes it.
    private static bool IsPackagePeers(ReadOnlySpan<byte> value, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (value.Length != VersionNumber.LengthOfPeers || after is not [(byte)')', ..] || before is not [.., (byte)'('])
            return false;
        var package = before[Math.Max(0, before.Length - LongestVersion)..];
        return package.LastIndexOf((byte)'@') is >= 0 and var at && char.IsAsciiDigit((char)package[at + 1]);
    }

    // AWS::SecretsManager::Secret: name
    private static bool IsOfCloudFormation(ReadOnlySpan<byte> before)
    {
        var type = before.EndsWith(": "u8) ? before[..^2] : default;
        return type[..^Alphabet.Alphanumeric.RunAtEnd(type)].EndsWith("::"u8);
    }
}
