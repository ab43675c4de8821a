using System.Text;
using CsCheck;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests;

/// <summary>Random contents in which credentials, half credentials and what looks like them stand close together.</summary>
internal static class SampleContents
{
    private const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly Func<int, string>[] OfRules =
    [
        .. from rule in RuleSet.All
           from example in rule.Examples.Concat(rule.CounterExamples)
           select (Func<int, string>)(seed => rule.Fill(example, seed)),
    ];

    private static readonly string[] Pieces =
    [
        "{A-Za-z0-9+/:40}",
        "AKIA{Q-V:1}{A-Z2-7:15}",
        "keys/AKIA{Q-V:1}{A-Z:15}.csv",
        "AWS_SECRET_ACCESS_KEY=",
        "\"secretAccessKey\": \"",
        "%2F", "\\/", "\\u002b", "\\n", "%3D", "&#43;", "\u001b[32m", "\u001b[1;", "\u001b[{0-9:16};1m", "&quot;", "password&quot;: &quot;", "s/TOKEN=.*/TOKEN=", "/g'", "//", ":-", "+", "=", "==", "\"", "\r\n", "\n", "é", "漢字", "😀",
        "{0-9a-f:40}", "lib/controllers/settings/index", "the quick brown fox jumps over the lazy dog ",
    ];

    // Of every length that may be, with what is escaped, and one that begins like another.
    private static readonly string[] OfMachine =
    [
        .. ((string[])["{A-Za-z0-9:12}", "{A-Za-z0-9+/:40}", "{!-~:300}", "{A-Za-z0-9 +/=é\"%:2000}"]).Select(shape => SampleText.Fill(shape, 77)),
        SampleText.Fill("{A-Za-z0-9+/:40}", 77) + "/more",
    ];

    private static readonly Gen<Func<int, string>> Source = Gen.Frequency(
        (3, Gen.OneOfConst(OfRules)),
        (1, Gen.OneOfConst(OfMachine).Select(value => (Func<int, string>)(_ => value))),
        (2, Gen.OneOfConst(Pieces).Select(piece => (Func<int, string>)(seed => SampleText.Fill(piece, seed)))));

    private static readonly Gen<byte[]> Template =
        Gen.Select(Source, Gen.Int[0, 1000], (source, seed) => Encoding.UTF8.GetBytes(source(seed)));

    private static readonly Gen<byte[]> Base64Text =
        Template.Select(Convert.ToBase64String).Select(Encoding.ASCII.GetBytes);

    private static readonly Gen<byte[]> WrappedBase64Text =
        Gen.Select(Template.Array[1, 12], Gen.OneOfConst(32, 64, 76, 70), Gen.OneOfConst("\n", "\r\n", "\n    ", "\n > ", @"\n"), (texts, width, separator) =>
            Encoding.ASCII.GetBytes(string.Join(separator, Convert.ToBase64String([.. texts.SelectMany(text => text)]).Chunk(width).Select(line => new string(line))) + "\n"));

    private static readonly Gen<byte[]> Base64Data =
        Gen.Int[1, 6000].SelectMany(length => Gen.Int[0, 63].Array[length]).Select(indexes => Array.ConvertAll(indexes, index => (byte)Base64[index]));

    private static readonly Gen<byte[]> Utf16 =
        Template.Select(text => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text)));

    private static readonly Gen<byte[]> Utf16BigEndian =
        Template.Select(text => Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(text)));

    // As Python compiles a string, with the next thing right behind it.
    private static readonly Gen<byte[]> Counted =
        Template.Select(text => (byte[])[0x29, 0x03, 0xDA, (byte)text.Length, .. text, (byte)'N', 0]);

    private static readonly Gen<byte[]> Filler =
        Gen.Select(Gen.OneOfConst((byte)'\n', (byte)' ', (byte)'x', (byte)'%', (byte)'\\', (byte)0, (byte)0xE9), Gen.Int[1, 2500], (value, length) => Enumerable.Repeat(value, length).ToArray());

    /// <summary>Rules for values of a machine, which stand in some pieces.</summary>
    public static IReadOnlyList<Rule> RulesOfMachine { get; } =
    [
        .. OfMachine.Select(value => new KnownValueRule(value) { Id = "machine", Title = "a value of a machine", Severity = Severity.High, Advice = [], Examples = [], CounterExamples = [] }),
    ];

    /// <summary>A piece of any kind.</summary>
    public static Gen<byte[]> Piece { get; } =
        Gen.Frequency((12, Template), (2, Base64Text), (1, WrappedBase64Text), (1, Base64Data), (1, Utf16), (1, Utf16BigEndian), (1, Counted), (2, Filler), (1, Gen.Byte.Array[0, 50]));

    /// <summary>Pieces of every kind, one after the other.</summary>
    public static Gen<byte[]> Any { get; } =
        Piece
            .Array[0, 40]
            .Select(pieces => pieces.SelectMany(piece => piece).ToArray());
}
