using System.Globalization;
using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests;

public class DetectorTests
{
    private const string Id = "AKIA{Q-V:1}{A-Z2-7:15}";
    private const string TemporaryId = "ASIA{Q-V:1}{A-Z2-7:15}";
    private const string Secret = "{A-Za-z0-9+/:40}";
    private const string Token = "IQoJb3JpZ2luX2Vj{A-Za-z0-9+/:400}==";

    private static readonly Detector Detector = new(RuleSet.All);

    [TestCase("utf-8")]
    [TestCase("iso-8859-1")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Key_pair_is_found_in_every_encoding(string encoding)
    {
        var text = SampleText.Fill($"# région\r\naws_access_key_id = {Id}\r\naws_secret_access_key = {Secret}\r\n", 3);
        Assert.That(Detector.Scan(Encoding.GetEncoding(encoding).GetBytes(text)).Single().Severity, Is.EqualTo(Severity.Critical));
    }

    [TestCase($"id={Id}\nsecret={Secret}", "aws-secret-access-key", Severity.Critical, 2)]
    [TestCase($"id={TemporaryId}\nsecret={Secret}\ntoken={Token}", "aws-secret-access-key", Severity.High, 3)]
    [TestCase($"id={TemporaryId}\nsecret={Secret}", "aws-secret-access-key", Severity.Medium, 2)]
    [TestCase($"aws_secret_access_key={Secret}", "aws-secret-access-key", Severity.High, 1)]
    [TestCase($"id={Id}", "aws-access-key-id", Severity.Medium, 1)]
    [TestCase($"token={Token}", "aws-session-token", Severity.Medium, 1)]
    public void What_belongs_together_is_one_finding_as_severe_as_what_it_opens(string template, string rule, Severity severity, int parts)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var finding = Scan(template, seed).Single();
            Assert.That((finding.Rule.Id, finding.Severity, finding.Parts.Count), Is.EqualTo((rule, severity, parts)));
        }
    }

    [TestCase("keyStorePassword=OBF:{0-9:1}v{0-9:1}j{0-9:1}uum{0-9:1}xtv{0-9:1}zej{0-9:1}zer{0-9:1}xtn{0-9:1}uvk{0-9:1}v{0-9:1}v\n")]
    public void A_part_of_a_generic_value_is_no_finding_of_its_own(string template)
    {
        for (var seed = 0; seed < 50; seed++)
            Assert.That(Scan(template, seed).Select(finding => finding.Rule.Id), Is.EqualTo(new[] { "generic-password" }), $"seed {seed}");
    }

    [Test]
    public void Two_pairs_in_one_file_are_two_findings_each_with_its_own_id()
    {
        var text = SampleText.Fill($"{Id} {Secret}\n\n{Id} {Secret}\n", 5);
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        var findings = Detector.Scan(Encoding.ASCII.GetBytes(text));

        Assert.That(findings.Select(finding => (finding.Value, Detail(finding, "accessKeyId"))), Is.EqualTo(new[] { (words[1], words[0]), (words[3], words[2]) }));
    }

    [TestCase("api_tokens:", "  - ", "")]
    [TestCase("\"apiKeys\": [", "  \"", "\",")]
    [TestCase("SECRETS = [", "    '", "',")]
    public void Every_value_of_a_list_is_found(string name, string start, string end)
    {
        const int Values = 5;
        for (var seed = 0; seed < 20; seed++)
        {
            var lines = string.Concat(Enumerable.Repeat($"{start}{{A-Za-z0-9:34}}{{0-9:2}}{end}\n", Values));
            Assert.That(Scan($"{name}\n{lines}]", seed), Has.Count.EqualTo(Values), $"seed {seed}");
        }
    }

    [Test]
    public void Nothing_near_an_id_that_has_its_secret_is_taken_for_one()
    {
        var findings = Scan($"id = {Id}\nsecret_key = {Secret}\nrequest {Secret} done\n", 7);
        Assert.That(findings, Has.Count.EqualTo(1));
    }

    [TestCase("oauth_token_secret={}", "generic-secret")]
    [TestCase("\"clientSecret\": \"{}\"", "generic-secret")]
    [TestCase("SESSION_SECRET: {}", "generic-secret")]
    [TestCase("app_secret = '{}'", "aws-secret-access-key")]
    [TestCase("aws_client_secret = '{}'", "aws-secret-access-key")]
    [TestCase("session.secretAccessKey = \"{}\"", "aws-secret-access-key")]
    public void Secret_of_somebody_else_is_one_of_AWS_beside_an_id_only(string template, string rule)
    {
        template = template.Replace("{}", Secret, StringComparison.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Scan(template, 7).Single().Rule.Id, Is.EqualTo(rule));
            Assert.That(Scan($"{Id}\n{template}", 7).Single().Rule.Id, Is.EqualTo("aws-secret-access-key"));
        }
    }

    [Test]
    public void Id_far_from_a_secret_stands_alone()
    {
        var findings = Scan($"{Id}\n" + new string('.', 2000) + $"\naws_secret_key={Secret}", 1);
        Assert.That(findings.Select(finding => finding.Rule.Id), Is.EqualTo(new[] { "aws-access-key-id", "aws-secret-access-key" }));
    }

    [Test]
    public void Account_is_read_out_of_the_id()
    {
        // From the documentation of the layout: ID and account belong together and open nothing.
        var id = string.Concat("ASIA", "QNZGKIQY", "56JQ7WML");
        Assert.That(Detail(Detector.Scan(Encoding.ASCII.GetBytes(id)).Single(), "account"), Is.EqualTo("029608264753"));
    }

    [Test]
    public void Number_that_no_account_has_makes_an_id_unlikely_alone()
    {
        Assert.That(Scan("AKIA7{77:8}{A-Z2-7:7}", 1), Is.Empty);
    }

    [TestCase("apiVersion: v1\ndata:\n  AWS_SECRET_ACCESS_KEY: {0}\n")]
    [TestCase("secret_key = \"{0}\"")]
    public void Secret_in_base64_is_found_at_its_encoded_place(string format)
    {
        var secret = SampleText.Fill(Secret, 11);
        var encoded = Convert.ToBase64String(Encoding.ASCII.GetBytes(secret));
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, encoded);

        var finding = Detector.Scan(Encoding.ASCII.GetBytes(text)).Single();

        Assert.That(finding.Value, Is.EqualTo(secret));
        Assert.That((finding.Range.Start, finding.Range.End), Is.EqualTo(((long)text.IndexOf(encoded, StringComparison.Ordinal), text.IndexOf(encoded, StringComparison.Ordinal) + (long)encoded.Length)));
    }

    [Test]
    public void Credentials_file_in_base64_is_found()
    {
        var file = SampleText.Fill($"[default]\naws_access_key_id = {Id}\naws_secret_access_key = {Secret}\nregion = eu-west-1\n", 2);
        var text = $"AWS_FILE={Convert.ToBase64String(Encoding.ASCII.GetBytes(file))}\n";
        Assert.That(Detector.Scan(Encoding.ASCII.GetBytes(text)).Single().Severity, Is.EqualTo(Severity.Critical));
    }

    [Test]
    public void Credentials_file_in_wrapped_base64_is_found_wherever_its_lines_break(
        [Values(32, 60, 64, 72, 76)] int width, [Values("\n", "\r\n", "\n  ", "\n# ", @"\n")] string separator)
    {
        for (var before = 0; before < 200; before += 7)
        {
            var file = $"{new string('#', before)}\n[default]\naws_access_key_id = {Id}\naws_secret_access_key = {Secret}\nregion = eu-west-1\n";
            var encoded = Convert.ToBase64String(Encoding.ASCII.GetBytes(SampleText.Fill(file, before)));
            var lines = string.Join(separator, encoded.Chunk(width).Select(line => new string(line)));
            Assert.That(Detector.Scan(Encoding.ASCII.GetBytes($"data: |\n  {lines}\n")).Single().Severity, Is.EqualTo(Severity.Critical), $"{before} characters before it");
        }
    }

    [Test]
    public void Sequence_of_a_terminal_that_is_longer_than_a_value_holds_none()
    {
        Assert.That(Detector.Scan(Encoding.ASCII.GetBytes($"token: \u001b[{new string('1', 16)};1m\n")), Is.Empty);
    }

    [TestCase("{ID} {SECRET}")]
    [TestCase("AWS_ACCESS_KEY_ID={ID}\nAWS_SECRET_ACCESS_KEY={SECRET}")]
    [TestCase("{ID}\n{SECRET}")]
    public void Pair_is_found_as_a_terminal_colours_it(string template)
    {
        foreach (var colour in (string[])["\u001b[32m", "\u001b[01;31m\u001b[K", "\u001b[38;2;255;100;0m"])
        {
            var coloured = string.Join('\n', template.Split('\n').Select(line => $"{colour}{line}\u001b[0m"));
            var finding = Scan(coloured.Replace("{ID}", Id, StringComparison.Ordinal).Replace("{SECRET}", Secret, StringComparison.Ordinal), 7).Single();
            Assert.That((finding.Rule.Id, finding.Severity), Is.EqualTo(("aws-secret-access-key", Severity.Critical)));
        }
    }

    [TestCase("docker login -u {ID} -p {SECRET} registry.acme.io")]
    [TestCase("echo {SECRET} | docker login --username {ID} --password-stdin registry.acme.io")]
    [TestCase("db.acme.io:5432:main:{ID}:{SECRET}")]
    public void Pair_is_one_at_any_place_for_passwords(string template)
    {
        var finding = Scan(template.Replace("{ID}", Id, StringComparison.Ordinal).Replace("{SECRET}", Secret, StringComparison.Ordinal), 5).Single();
        Assert.That((finding.Rule.Id, finding.Severity), Is.EqualTo(("aws-secret-access-key", Severity.Critical)));
    }

    [TestCase("{A-Z:1}{a-z:1}{0-9:2}!{A-Z:1}{a-z:1}{0-9:1}")]
    [TestCase("{A-Z:1}{a-z:1}{0-9:2}!{A-Z:1}{a-z:1}{0-9:2}{A-Z:2}%{a-z:2}{0-9:2}")]
    [TestCase("{A-Z:1}{a-z:1}{0-9:2}!{A-Z:1}{a-z:1}{0-9:2}{A-Z:2}%{a-z:2}{0-9:2}\n")]
    public void Password_of_a_Kubernetes_secret_is_found(string password)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var encoded = Convert.ToBase64String(Encoding.ASCII.GetBytes(SampleText.Fill(password, seed)));
            Assert.That(Scan($"kind: Secret\ndata:\n  db-password: {encoded}\n", seed), Has.Exactly(1).Items, $"seed {seed}");
        }
    }

    [TestCase("{A-Z:1}{a-z:1}{0-9:2}!{A-Z:1}{a-z:1}{0-9:2}", 1)]
    [TestCase("changeme", 0)]
    public void Masked_password_of_WebSphere_is_judged_as_what_it_is(string password, int findings)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var masked = Convert.ToBase64String([.. Encoding.ASCII.GetBytes(SampleText.Fill(password, seed)).Select(character => (byte)(character ^ '_'))]);
            Assert.That(Scan($"<dataSource user=\"shop\" password=\"{{xor}}{masked}\"/>", seed), Has.Exactly(findings).Items, $"seed {seed}");
        }
    }

    [Test]
    public void Items_of_a_list_are_not_joined() =>
        Assert.That(Scan("aws_secret_keys = [\"{A-Za-z0-9+/:20}\",\n  \"{A-Za-z0-9+/:20}\"]", 1).Select(finding => finding.Rule.Id), Has.None.EqualTo("aws-secret-access-key"));

    [Test]
    public void A_key_in_the_next_line_is_no_rest_of_the_value([Range(0, 9)] int seed)
    {
        var secret = SampleText.Fill("{A-Za-z0-9:40}", seed);
        Assert.That(
            Detector.Scan(Encoding.ASCII.GetBytes($"    \"api_token\" => \"{secret}\"\n    \"groups\" => []\n")).Select(finding => finding.Value),
            Is.EqualTo(new[] { secret }));
    }

    [TestCase("%2F", "%2B")]
    [TestCase("\\/", "+")]
    [TestCase("\\/", "\\u002b")]
    [TestCase("\\u002f", "\\u002B")]
    [TestCase("&#47;", "&#43;")]
    [TestCase("&#x2f;", "&#x2B;")]
    [TestCase("\\x2f", "\\x2b")]
    public void Escaped_secret_is_found_as_it_is_meant(string slash, string plus)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var secret = SampleText.Fill("{A-Za-z0-9:13}/{A-Za-z0-9:12}+{A-Za-z0-9:13}", seed);
            var text = "secretAccessKey=" + secret.Replace("+", plus, StringComparison.Ordinal).Replace("/", slash, StringComparison.Ordinal) + "&x=1";
            Assert.That(Detector.Scan(Encoding.ASCII.GetBytes(text)).Select(finding => finding.Value), Is.EqualTo(new[] { secret }), $"seed {seed}");
        }
    }

    [TestCase("{0}")]
    [TestCase("\\xe2\\x80\\x9c{0}\\xe2\\x80\\x9d")]
    [TestCase("\\u201c{0}\\u201d")]
    [TestCase("%00{0}%00")]
    public void Escaped_secret_is_found_between_escaped_characters(string quotes)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var secret = SampleText.Fill("{A-Za-z0-9:13}/{A-Za-z0-9:12}+{A-Za-z0-9:13}", seed);
            var text = "aws secretAccessKey=" + string.Format(CultureInfo.InvariantCulture, quotes, secret.Replace("/", "\\/", StringComparison.Ordinal));
            Assert.That(Detector.Scan(Encoding.ASCII.GetBytes(text)).Select(finding => finding.Value), Is.EqualTo(new[] { secret }), $"seed {seed}");
        }
    }

    [Test]
    public void Escaped_bytes_of_a_binary_file_are_not_worth_decoding()
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        var literal = Encoding.ASCII.GetBytes(string.Concat(bytes.Select(value => $"\\x{value:x2}")));
        var triggers = Enumerable.Range(0, bytes.Length).Where(i => bytes[i] is (byte)'/' or (byte)'+').ToList();
        Assert.That(triggers, Has.Count.GreaterThan(500));
        Assert.That(triggers.Count(i => EscapeDecoder.IsWorthwhile(literal, i * 4)), Is.LessThan(triggers.Count / 20));
    }

    [TestCase("process.env.AWS_SECRET_ACCESS_KEY")]
    [TestCase("${AWS_SECRET_ACCESS_KEY}")]
    [TestCase("{{ aws.secret.access.key }}")]
    [TestCase("os.environ['AWS_SECRET_ACCESS_KEY_OF_PRODUCTION']")]
    [TestCase("arn:aws:secretsmanager:us-east-1:655874631258:secret:prod/db")]
    public void Reference_is_no_secret(string reference)
    {
        Assert.That(Detector.Scan(Encoding.ASCII.GetBytes($"aws_secret_access_key = {reference}")), Is.Empty);
    }

    [TestCase("AKIA")]
    [TestCase("AKIAQAAAAAAAAAAAAAAA ")]
    [TestCase("%2F")]
    [TestCase("\\/")]
    [TestCase("aA0bB1cC2dD3eE4fF5gG6hH7iI8jJ9kK+lL/mM0nN\n")]
    [TestCase("IQoJb3JpZ2luX2Vj")]
    [TestCase("a\0")]
    [TestCase("secret=")]
    [TestCase("QUtJQVFBQUFBQUFBQUFBQUFBQUE=\n")]
    public void Repetition_takes_time_in_proportion_to_its_length(string piece)
    {
        var once = Time(Repeat(piece, 1 << 19));
        var eightTimes = Time(Repeat(piece, 1 << 22));
        Assert.That(eightTimes, Is.LessThan((once * 8 * 4) + TimeSpan.FromMilliseconds(500)));
    }

    private static TimeSpan Time(byte[] content)
    {
        var scanner = new ContentScanner(Detector);
        _ = scanner.Scan(new MemoryStream(content));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = scanner.Scan(new MemoryStream(content));
        return watch.Elapsed;
    }

    private static byte[] Repeat(string piece, int length) =>
        Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static IReadOnlyList<Finding> Scan(string template, int seed) =>
        Detector.Scan(Encoding.ASCII.GetBytes(SampleText.Fill(template, seed)));

    private static string? Detail(Finding finding, string name) =>
        finding.Details.FirstOrDefault(detail => detail.Name == name).Value;
}
