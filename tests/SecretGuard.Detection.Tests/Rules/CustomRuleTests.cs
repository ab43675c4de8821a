using System.Diagnostics;
using System.Text;
using CsCheck;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

public class CustomRuleTests
{
    private static readonly CustomRule[] Rules =
    [
        Rule("token", @"(?i)\bacme[_-]?token\s*[=:]\s*[""']?([^\s""']{8,40})", ["acme"], null),
        Rule("accents", "clé=([^;]{4,30})", ["cl"], 34),
        Rule("far", "[0-9a-f]{32}", ["acme"], 32),
        Rule("lines", @"^\s*pin\s*=\s*(\d{4,})$", [], null),
        Rule("anywhere", "é[a-z]{3}|x{5}", [], 5),
        Rule("entropy", "key_[a-z]{12}", ["key_"], 16, 3),
        Rule("block", @"-----BEGIN[\s\S]{10,}?-----END", ["-----"], null),
        Rule("limited", "acme", ["acme"], 4, 0, isOfSomePaths: true),
    ];

    private static readonly Gen<byte[]> Content = Gen.Frequency(
        (9, Gen.OneOfConst(
            "acme_token = ", "ACME-TOKEN: 'ünïcödé_secret😀'\n", "acme", "clé=", "éàü漢字😀öß;", "\npin = 12345\r\n", "pin=12", "x", "xxxxx", "é", "éabc", " ", "\n", "key_abcdefghijkl",
            "key_aaaaaaaaaaaa", "-----BEGIN", "-----END", "--", "0123456789abcdef0123456789abcdef", "deadbeefdeadbeefdeadbeefdeadbeef ", "%2F", "secret_value_1").Select(Encoding.UTF8.GetBytes)),
        (1, Gen.OneOfConst("clé=àéèù_value;", "éabc acme_token=abcdefgh123é ").Select(Encoding.Latin1.GetBytes)),
        (1, Gen.Select(Gen.OneOfConst("a", "é", "\n", "x", "-", "acme ", "漢"), Gen.Int[1, 3000], (text, count) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, count))))),
        (1, Gen.OneOfConst("acme_token = abcdefgh12345", "pin = 123456\n").Select(text => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.ASCII.GetBytes(text))))),
        (1, Gen.OneOfConst("acme_token = abcdefgh12345", "\npin = 123456\n").Select(Encoding.Unicode.GetBytes)),
        (1, Gen.Byte.Array[0, 20]))
        .Array[0, 40]
        .Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    [Test]
    public void Chunks_of_any_size_give_what_the_whole_gives()
    {
        var detector = new Detector([.. RuleSet.All, .. Rules]);
        var whole = new ContentScanner(detector, int.MaxValue / 4);
        Gen.Select(Content, Gen.Int[1, 20_000]).Sample((content, chunk) =>
        {
            var expected = whole.Scan(new MemoryStream(content)).Findings.Select(Describe);
            return expected.SequenceEqual(new ContentScanner(detector, chunk).Scan(new MemoryStream(content)).Findings.Select(Describe));
        }, iter: 50);
    }

    [Test]
    public void A_finding_depends_on_nothing_beyond_the_reach()
    {
        var detector = new Detector(Rules);
        var gap = Enumerable.Repeat((byte)'\n', detector.Reach).ToArray();
        Gen.Select(Content, Content, Content).Sample((before, content, after) =>
        {
            var alone = detector.Scan([.. gap, .. content, .. gap]);
            var between = detector.Scan([.. before, .. gap, .. content, .. gap, .. after]);
            return Inside(alone, gap.Length, content.Length).SequenceEqual(Inside(between, before.Length + gap.Length, content.Length));
        }, iter: 30);
    }

    [Test]
    public void A_value_is_the_text_at_its_place_and_its_columns_are_those_of_an_editor()
    {
        var scanner = new ContentScanner(new Detector([Rules[0], Rules[1], Rules[3]]));
        Gen.OneOfConst("acme_token = ", "'ünïcödé_secret😀'", "clé=éàü漢字😀öß;", "\npin = 12345\n", "é", "😀", "漢 ", "\n", " ").Array[1, 30].Select(string.Concat).Sample(text =>
        {
            var lines = text.Split('\n');
            return scanner.Scan(new MemoryStream(Encoding.UTF8.GetBytes(text))).Findings.All(located =>
            {
                var (line, start) = (lines[located.Start.Line - 1], (int)located.Start.Column - 1);
                var value = located.Finding.Value;
                var last = located.End.Column - 1 + (char.IsHighSurrogate(line[(int)located.End.Column - 1]) ? 2 : 1);
                return line.Substring(start, value.Length) == value && located.Start.Line == located.End.Line && last == start + value.Length;
            });
        });
    }

    [TestCase("utf-8")]
    [TestCase("iso-8859-1")]
    public void An_accent_is_one_in_either_encoding(string encoding)
    {
        var content = Encoding.GetEncoding(encoding).GetBytes("clé=éàüöß;");
        var finding = new Detector([Rules[1]]).Scan(content).Single();
        Assert.That((finding.Value, finding.Range.Start), Is.EqualTo(("éàüöß", (long)Encoding.GetEncoding(encoding).GetByteCount("clé="))));
    }

    [TestCase("acme_token=abcdefgh1 acme_token=abcdefgh2", "abcdefgh1", "abcdefgh2")]
    [TestCase("acme_token='abcdefgh1'acme_token='abcdefgh2'", "abcdefgh1", "abcdefgh2")]
    [TestCase("ACME-Token : \"abcdefgh1\"", "abcdefgh1")]
    [TestCase("xacme_token=abcdefgh1")]
    public void Every_keyword_has_its_match(string text, params string[] values) => Assert.That(Values(Rules[0], text), Is.EqualTo(values));

    [TestCase("pin = 1234\r\npin = 5678\npin=90\n pin=1111", "1234", "5678", "1111")]
    [TestCase("x pin = 1234")]
    public void Without_keywords_every_line_is_tried(string text, params string[] values) => Assert.That(Values(Rules[3], text), Is.EqualTo(values));

    [Test]
    public void A_match_of_which_the_engine_does_not_say_where_it_is_is_found()
    {
        const string regex = "(?:b[0-9A-Za-z]+)*[a_-]*[0-9]";
        Assert.That(Values(Rule("loops", regex, [], null), "-z00"), Is.Not.Empty.And.All.EqualTo("0"));
    }

    [Test]
    public void Several_matches_on_a_line_are_found_without_keywords() =>
        Assert.That(Values(Rules[4], "éabc xxxxxxxxxx éabc"), Is.EqualTo(["éabc", "xxxxx", "xxxxx", "éabc"]));

    [TestCase(4096, 1)]
    [TestCase(4097, 0)]
    public void A_line_that_is_too_long_is_not_tried_without_keywords(int length, int findings) =>
        Assert.That(Values(Rules[4], "\n" + new string('.', length - 5) + "xxxxx\n"), Has.Length.EqualTo(findings));

    [Test]
    public void What_ends_one_match_may_begin_the_next()
    {
        var rule = Rule("word", @"(?:^|\W)(id[0-9]{4})(?:\W|$)", ["id"], 8);
        Assert.That(Values(rule, "id0001 id0002 id0003 xid0004 id0005"), Is.EqualTo(["id0001", "id0002", "id0003", "id0005"]));
    }

    [TestCase("key_abcdefghijkl", 1)]
    [TestCase("key_aaaaaaaaaaaa", 0)]
    public void Too_little_entropy_is_no_finding_and_is_explained(string text, int findings)
    {
        Assert.That(Values(Rules[5], text), Has.Length.EqualTo(findings));
        var explanation = new Detector([Rules[5]]).Explain(Encoding.ASCII.GetBytes(text)).Single();
        Assert.That(explanation.Candidate.Evidence.Any(evidence => evidence.Reason.Contains("entropy", StringComparison.Ordinal)), Is.EqualTo(findings == 0));
    }

    [TestCase(0, "a1b2")]
    [TestCase(1, "a1")]
    [TestCase(2, "b2")]
    [TestCase(null, "a1")]
    public void The_secret_is_the_group_that_is_named(int? group, string value) =>
        Assert.That(Values(Rule("group", "(a1)(b2)", ["a1"], 4, 0, group), "a1b2"), Is.EqualTo([value]));

    [Test]
    public void Without_a_group_that_has_something_the_secret_is_the_whole_match() =>
        Assert.That(Values(Rule("group", "a1(b2)?c3", ["a1"], 6), "a1c3"), Is.EqualTo(["a1c3"]));

    [TestCase("(a+)+$", "aa", "a")]
    [TestCase("(a+)+$", null, "a")]
    [TestCase("(a|a|aa)+b", "aa", "a")]
    [TestCase("(?:[a-z]+_)*x", "a_", "a_")]
    [TestCase("(.*a){20}b", "key", "key ")]
    [TestCase("(.*a){20}b", "ab", "\nab")]
    [TestCase(@"key[\s\S]*key", "key", "key")]
    public void It_takes_time_in_proportion_to_the_length(string regex, string? keyword, string piece)
    {
        var rule = Rule("slow", regex, keyword is null ? [] : [keyword], null);
        var once = Time(rule, piece, 1 << 13);
        var eightTimes = Time(rule, piece, 1 << 16);
        Assert.That(eightTimes, Is.LessThan((once * 8 * 4) + TimeSpan.FromMilliseconds(500)));
    }

    private static IEnumerable<(string Rule, ByteRange Range, string Value)> Inside(IEnumerable<Finding> findings, int start, int length) => findings
        .Select(finding => (finding.Rule.Id, finding.Range.Shift(-start), finding.Value))
        .Where(finding => finding.Item2.Start >= 0 && finding.Item2.End <= length);

    private static TimeSpan Time(CustomRule rule, string piece, int length)
    {
        var content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        var scanner = new ContentScanner(new Detector([rule]));
        var watch = Stopwatch.StartNew();
        _ = scanner.Scan(new MemoryStream(content));
        return watch.Elapsed;
    }

    private static string[] Values(CustomRule rule, string text) => [.. new Detector([rule]).Scan(Encoding.UTF8.GetBytes(text)).Select(finding => finding.Value)];

    private static string Describe(LocatedFinding located) =>
        $"{located.Finding.Rule.Id} {located.Finding.Range} {located.Finding.Value} {located.Start} {located.End} {located.Excerpt}";

    private static CustomRule Rule(string id, string regex, string[] keywords, int? longest, double minEntropy = 0, int? group = null, bool isOfSomePaths = false) => new(regex, keywords, longest)
    {
        Id = id,
        Title = id,
        Severity = Severity.High,
        Advice = [],
        Examples = [],
        CounterExamples = [],
        MinEntropy = minEntropy,
        SecretGroup = group,
        IsOfSomePaths = isOfSomePaths,
    };
}
