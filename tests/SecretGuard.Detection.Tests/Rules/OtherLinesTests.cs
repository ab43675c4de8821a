using System.Net;
using System.Text;
using System.Text.Json;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

/// <summary>What the lines around a secret say is about something else, also where a text stands in a single line of another one.</summary>
public class OtherLinesTests
{
    private const int Seeds = 5;

    private static readonly Detector Detector = new(RuleSet.All);

    private static readonly string[] Secrets =
    [
        "AWS_SECRET_ACCESS_KEY={A-Za-z0-9+/:40}", "aws_secret_access_key: {A-Za-z0-9+/:40}", "DD_API_KEY={0-9a-f:32}", "SESSION_SECRET={0-9a-f:32}",
        "API_TOKEN={A-Za-z0-9:32}", "secret_key: {A-Za-z0-9:43}", "DB_PASSWORD={A-Z:3}{0-9:3}{a-z:4}!{0-9:2}", "$password = \"{A-Z:3}{0-9:3}{a-z:4}\";",
        "postgres://app:{A-Z:3}{0-9:3}{a-z:6}@db.internal.net:5432/app", "mysql -u root -p{A-Z:3}{0-9:3}{a-z:6} app",
    ];

    private static readonly string[] Lines =
    [
        "EXAMPLE=1", "# for example, see the docs", "sha256: 0123", "# commit abc", "checksum=md5", "etag", "nonce", "# hash of it", "signature",
        "# public key follows", "PUBLIC_KEY=abc", "-----BEGIN CERTIFICATE-----", "encrypted", "password=changeme", "# your key here", "<dummy>", "placeholder",
        "url=https://www.example.com/a", "version: 1.2.3", "...", "xxxx",
    ];

    private static readonly Dictionary<string, Func<string, string>> Forms = new()
    {
        ["text"] = static text => text,
        ["JSON"] = static text => "{\"content\": " + JsonSerializer.Serialize(text) + "}",
        ["HTML"] = static text => "<p>" + WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal) + "</p>",
        ["URL"] = static text => "content=" + Uri.EscapeDataString(text),
        ["base64"] = static text => "content: " + Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
    };

    [Test]
    public void A_secret_is_found_whatever_the_line_before_or_behind_it_says([ValueSource(nameof(Lines))] string line, [ValueSource(nameof(FormNames))] string form)
    {
        Assert.Multiple(() =>
        {
            foreach (var template in Secrets)
            {
                for (var seed = 0; seed < Seeds; seed++)
                {
                    var secret = SampleText.Fill(template, seed);
                    Assert.That(Found($"{line}\n{secret}\n", form), Is.SupersetOf(Found($"{secret}\n", form)), $"before {template}, seed {seed}");
                    Assert.That(Found($"{secret}\n{line}\n", form), Is.SupersetOf(Found($"{secret}\n", form)), $"behind {template}, seed {seed}");
                }
            }
        });
    }

    private static string[] FormNames() => [.. Forms.Keys];

    private static IEnumerable<string> Found(string text, string form) =>
        Detector.Scan(Encoding.UTF8.GetBytes(Forms[form](text))).Select(finding => $"{finding.Rule.Id} {finding.Value}");
}
