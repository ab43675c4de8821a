using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Tests.Rules;

public class KnownValueTests
{
    private static readonly string[] Values =
    [
        SampleText.Fill("{A-Za-z0-9+/:38}/+", 1),
        SampleText.Fill("{A-Za-z0-9:8}", 2),
        SampleText.Fill("{a-z:4}é文\"\\'<&>{A-Z0-9:4}!*() ", 3),
        SampleText.Fill("-----BEGIN SOMETHING-----\n{A-Za-z0-9+/:64}\n{A-Za-z0-9+/:64}\n{A-Za-z0-9+/:2000}\n", 4),
        SampleText.Fill("{A-Za-z0-9+/:4096}", 5),
    ];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Detector Detector = new([.. RuleSet.All, .. Values.Select(Rule)]);

    private static IEnumerable<TestCaseData> Forms()
    {
        for (var i = 0; i < Values.Length; i++)
        {
            foreach (var (name, form) in FormsOf(Values[i]))
                yield return new TestCaseData(i, form).SetArgDisplayNames($"value {i}", name);
        }
    }

    [TestCaseSource(nameof(Forms))]
    public void A_known_value_is_found_in_every_form(int index, string form)
    {
        var finding = Detector.Scan(Encoding.UTF8.GetBytes($"first line\n  some: \"{form}\"\nlast line\n"))
            .Single(finding => finding.Rule is KnownValueRule);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Value == Values[index], Is.True, "the value is that of the person, whatever its form");
            Assert.That(finding.Confidence, Is.EqualTo(Confidence.Certain));
            Assert.That(finding.Severity, Is.EqualTo(Severity.Critical));
            Assert.That(finding.Range.Start, Is.InRange(19, 19 + (form.Length / 2)));
        }
    }

    [Test]
    public void It_is_found_in_UTF16([Values("utf-16", "utf-16BE")] string encoding)
    {
        var finding = Detector.Scan(Encoding.GetEncoding(encoding).GetBytes($"a line\nx: {Values[0]}\n")).Single();
        Assert.That((finding.Rule.Id, finding.CharacterWidth), Is.EqualTo((Rule("12345678").Id, 2)));
    }

    [Test]
    public void The_whole_of_a_long_value_is_covered()
    {
        var value = Values[^1];
        var finding = Detector.Scan(Encoding.UTF8.GetBytes($"x {value} y")).Single();
        Assert.That(finding.Range, Is.EqualTo(new ByteRange(2, value.Length)));
    }

    [Test]
    public void What_is_long_enough_to_be_that_of_the_person_and_no_other_is_found_though_it_ends_early()
    {
        var finding = Detector.Scan(Encoding.UTF8.GetBytes($"x {Values[^1][..1500]}#")).Single(finding => finding.Rule is KnownValueRule);
        Assert.That(finding.Range, Is.EqualTo(new ByteRange(2, 1500)));
    }

    [Test]
    public void A_value_that_only_begins_like_one_is_none()
    {
        var other = Values[^1][..900] + SampleText.Fill("{A-Za-z0-9+/:900}", 9);
        Assert.That(Detector.Scan(Encoding.UTF8.GetBytes($"x {other} y")).Where(finding => finding.Rule is KnownValueRule), Is.Empty);
    }

    [TestCase("{0}x")]
    [TestCase("x{0}")]
    public void A_short_value_is_no_part_of_a_word(string template) =>
        Assert.That(Detector.Scan(Encoding.UTF8.GetBytes(string.Format(null, template, Values[1]))), Is.Empty);

    [TestCase("\"{0}\"")]
    [TestCase("_{0}_")]
    [TestCase("\\n{0}")]
    public void A_short_value_is_found_as_a_word(string template) =>
        Assert.That(Detector.Scan(Encoding.UTF8.GetBytes(string.Format(null, template, Values[1]))), Has.Count.EqualTo(1));

    [Test]
    public void It_takes_the_place_of_what_other_rules_find()
    {
        var token = SampleText.Fill("{A-Za-z0-9+/:40}", 11);
        var text = Encoding.UTF8.GetBytes($"aws_secret_access_key = {token}\n");
        var detector = new Detector([.. RuleSet.All, Rule(token)]);
        Assert.That(new Detector(RuleSet.All).Scan(text).Single().Rule.Id, Is.EqualTo("aws-secret-access-key"));
        Assert.That(detector.Scan(text).Single().Rule, Is.InstanceOf<KnownValueRule>());
    }

    [Test]
    public void Chunks_of_any_size_give_what_the_whole_gives()
    {
        var forms = Values.SelectMany(FormsOf).Select(form => Encoding.UTF8.GetBytes(form.Text)).ToArray();
        var part = Gen.OneOf(Gen.OneOfConst(forms), SampleContents.Any, Gen.Byte.Array[0, 40]);
        var whole = new ContentScanner(Detector, int.MaxValue / 4);
        Gen.Select(part.Array[0, 12], Gen.Int[1, 20_000]).Sample((parts, chunk) =>
        {
            var content = parts.SelectMany(bytes => bytes).ToArray();
            return Describe(whole, content).SequenceEqual(Describe(new ContentScanner(Detector, chunk), content));
        }, iter: 300);
    }

    [TestCase("abc1234", "less than 8")]
    [TestCase("localhost", "")]
    [TestCase("eu-central-1", "")]
    [TestCase("somebody@example.org", "")]
    [TestCase("https://user.example.org/a1", "")]
    [TestCase("1234567890123456789", "")]
    [TestCase("${NPM_TOKEN_1234567}", "comes from")]
    [TestCase("/run/user/1000/keyring", "")]
    [TestCase("correcthorsebatterystaple", "")]
    [TestCase("changeme-changeme-1", "placeholder")]
    [TestCase("true", "less than 8")]
    public void What_stands_everywhere_is_not_looked_for(string value, string reason)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(KnownValue.Objection(value, isCertain: false), Is.Not.Null.And.Contains(reason));
            Assert.That(KnownValue.Objection(value, isCertain: true), Is.Not.Null.And.Contains(reason));
        }
    }

    [TestCase("{A-Za-z0-9+/:40}")]
    [TestCase("AKIA{A-Z2-7:16}")]
    [TestCase("ghp_{A-Za-z0-9:36}")]
    [TestCase("{a-f0-9:32}")]
    public void What_a_credential_file_holds_is_looked_for(string template)
    {
        // Chance makes a sequence of hexadecimal digits now and then.
        var leftOut = Enumerable.Range(0, 3000).Count(seed => KnownValue.Objection(SampleText.Fill(template, seed), isCertain: true) is not null);
        Assert.That(leftOut, Is.LessThanOrEqualTo(3));
    }

    [TestCase("GITHUB_TOKEN", true)]
    [TestCase("AWS_SECRET_ACCESS_KEY", true)]
    [TestCase("STRIPE_API_KEY", true)]
    [TestCase("DB_PASSWORD", true)]
    [TestCase("SSH_AUTH_SOCK", false)]
    [TestCase("DBUS_SESSION_BUS_ADDRESS", false)]
    [TestCase("XDG_SESSION_ID", false)]
    [TestCase("GPG_KEY_ID", false)]
    [TestCase("TOKEN_FILE", false)]
    [TestCase("PATH", false)]
    public void Names_of_variables_say_whether_they_are_secrets(string name, bool expected) =>
        Assert.That(KnownValue.IsNamedSecret(name), Is.EqualTo(expected));

    private static KnownValueRule Rule(string value) => new(value)
    {
        Id = "known",
        Title = "known",
        Severity = Severity.Critical,
        Advice = [],
        Examples = [],
        CounterExamples = [],
    };

    private static IEnumerable<(string Name, string Text)> FormsOf(string value)
    {
        yield return ("plain", value);
        for (var before = 0; before < 3; before++)
        {
            var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes($"\u0001{new string('x', before)}{value}\u0002yy"));
            yield return ($"base64 behind {before + 1}", base64);
            yield return ($"base64 for URLs behind {before + 1}", base64.Replace('+', '-').Replace('/', '_'));
        }

        yield return ("URL-encoded", Uri.EscapeDataString(value));
        yield return ("URL-encoded in lower case", Lower(Uri.EscapeDataString(value)));
        yield return ("JSON of .NET", JsonSerializer.Serialize(value)[1..^1]);
        yield return ("JSON", JsonSerializer.Serialize(value, Relaxed)[1..^1]);
        yield return ("JSON of PHP", Escaped(value));
    }

    private static string Lower(string encoded) =>
        System.Text.RegularExpressions.Regex.Replace(encoded, "%..", match => match.Value.ToLowerInvariant());

    private static string Escaped(string value) =>
        string.Concat(value.Select(c => c is '"' or '\\' or '/' ? $"\\{c}" : c == '\n' ? "\\n" : c > '~' ? $"\\u{(int)c:x4}" : $"{c}"));

    private static IEnumerable<string> Describe(ContentScanner scanner, byte[] content) =>
        scanner.Scan(new MemoryStream(content)).Findings.Select(located => $"{located.Finding.Rule.Id} {located.Finding.Range} {located.Finding.Value} {located.Start} {located.End} {located.Excerpt}");
}
