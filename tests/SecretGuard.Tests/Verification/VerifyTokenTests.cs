using System.Net;
using System.Net.Sockets;
using SecretGuard.Detection.Rules;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Verification;

/// <summary>Tokens of forges, of which a server on this machine is asked as the forge would be.</summary>
internal sealed class VerifyTokenTests : EndToEndTest
{
    private static readonly string[] Verifiable = [.. RuleSet.All.Where(rule => rule.WhoAmI is not null).Select(rule => rule.Id)];

    [TestCaseSource(nameof(Verifiable))]
    public void A_token_is_sent_as_its_forge_wants_it_and_its_owner_is_read(string id)
    {
        var rule = RuleSet.All.Single(rule => rule.Id == id);
        var token = TokenOf(rule);
        Sandbox.Write("notes", rule.Fill(rule.Examples[0], 3));
        using var server = new LocalServer(request => request.Headers.GetValueOrDefault(rule.WhoAmI!.Header.ToLowerInvariant()) == rule.WhoAmI.Credential.Replace("{}", token, StringComparison.Ordinal) && request.Url == rule.WhoAmI.Path
            ? new Answer(200, JsonWith(rule.WhoAmI.Owner, "somebody"))
            : new Answer(401, "{}"));

        var ran = Verify(rule.WhoAmI!.Service, server);
        ran.AssertEndedWith(1);
        var details = ran.Findings.Single().GetProperty("details");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(details.GetProperty("state").GetString(), Is.EqualTo("alive"));
            Assert.That(details.TryGetProperty("owner", out var owner) ? owner.GetString() : null, Is.EqualTo(rule.WhoAmI.Owner is null ? null : "somebody"));
            Assert.That(ran.Everything, Does.Not.Contain(token));
        }
    }

    [TestCase(200, /*lang=json*/ """{"login":"somebody"}""", "alive")]
    [TestCase(200, "[]", "unknown")]
    [TestCase(200, "{}", "unknown")]
    [TestCase(200, "<html>Please log in</html>", "unknown")]
    [TestCase(200, /*lang=json*/ """{"login":7}""", "unknown")]
    [TestCase(401, /*lang=json*/ """{"message":"Bad credentials"}""", "dead")]
    [TestCase(403, /*lang=json*/ """{"error":"insufficient_scope"}""", "alive")]
    [TestCase(403, "<html>The proxy says no</html>", "unknown")]
    [TestCase(404, "", "unknown")]
    [TestCase(500, "", "unknown")]
    public void An_answer_means(int status, string body, string state)
    {
        WriteToken();
        using var server = new LocalServer(_ => new Answer(status, body));
        Assert.That(StateOf(Verify("github", server)), Is.EqualTo(state));
    }

    [Test]
    public void A_redirect_is_not_followed()
    {
        WriteToken();
        using var elsewhere = new LocalServer(_ => new Answer(200, /*lang=json*/ """{"login":"thief"}"""));
        using var server = new LocalServer(_ => new Answer(302, "") { Headers = new Dictionary<string, string> { ["Location"] = elsewhere.Url + "/user" } });
        Assert.That(StateOf(Verify("github", server)), Is.EqualTo("unknown"));
        Assert.That(elsewhere.Requests, Is.Empty);
    }

    [Test]
    public void A_forge_that_says_when_it_wants_to_be_asked_again_is_asked_then()
    {
        WriteToken();
        var count = 0;
        using var server = new LocalServer(_ => Interlocked.Increment(ref count) == 1
            ? new Answer(429, "") { Headers = new Dictionary<string, string> { ["Retry-After"] = "1" } }
            : new Answer(200, /*lang=json*/ """{"login":"somebody"}"""));
        Assert.That(StateOf(Verify("github", server)), Is.EqualTo("alive"));
        var times = server.Requests.Select(request => request.Time).ToList();
        Assert.That(times[1] - times[0], Is.GreaterThan(TimeSpan.FromSeconds(0.9)));
    }

    [Test]
    public void A_forge_that_wants_an_hour_is_not_waited_for()
    {
        WriteToken();
        using var server = new LocalServer(_ => new Answer(403, "") { Headers = new Dictionary<string, string> { ["Retry-After"] = "3600", ["X-RateLimit-Remaining"] = "0" } });
        Assert.That(StateOf(Verify("github", server)), Is.EqualTo("unknown"));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_token_whose_server_nobody_knows_is_sent_nowhere()
    {
        var rule = RuleSet.All.Single(rule => rule.Id == "gitea-access-token");
        Sandbox.Write("notes", rule.Fill(rule.Examples[0], 3));
        var ran = Sandbox.Tool("verify", "--format", "json");
        Assert.That(ran.Findings.Single().GetProperty("details").GetProperty("stateReason").GetString(), Does.Contain("--endpoint gitea=URL"));
        Assert.That(ran.Error, Does.Not.Contain("Asking"));
    }

    [Test]
    public void A_kind_that_nobody_can_be_asked_about_is_left_out_of_the_living_and_counted()
    {
        Sandbox.Write("settings.py", $"DATABASE_PASSWORD = \"{SampleText.Fill("{A-Za-z0-9:24}", 9)}\"\n");
        var ran = Sandbox.Tool("verify", "--only-alive");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("left out: 1 finding that nobody was asked about"));
    }

    [Test]
    public void Everything_goes_through_the_proxy_that_is_named()
    {
        WriteToken();
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        var asked = Task.Run(async () =>
        {
            using var connection = await proxy.AcceptTcpClientAsync();
            using var reader = new StreamReader(connection.GetStream());
            var line = await reader.ReadLineAsync();
            await connection.GetStream().WriteAsync("HTTP/1.1 403 no\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
            return line;
        });
        var ran = Sandbox.Tool("verify", "--format", "json", "--proxy", $"http://127.0.0.1:{((IPEndPoint)proxy.LocalEndpoint).Port}");
        Assert.That(StateOf(ran), Is.EqualTo("unknown"));
        Assert.That(asked.Result, Is.EqualTo("CONNECT api.github.com:443 HTTP/1.1"));
    }

    [TestCase("--endpoint", "github", "names no server")]
    [TestCase("--endpoint", "nobody=https://example.org", "there is no service 'nobody'")]
    [TestCase("--endpoint", "github=http://example.org", "take https")]
    [TestCase("--endpoint", "github=example.org", "is no address")]
    [TestCase("--proxy", "nonsense", "it is no address")]
    [TestCase("--partition", "mars", "there is no 'mars'")]
    [TestCase("--timeout", "0", "more than 0")]
    [TestCase("--timeout", "NaN", "more than 0")]
    [TestCase("--rate", "-1", "more than 0")]
    public void What_is_wrong_is_said_before_anything_is_scanned(string option, string value, string expected)
    {
        WriteToken();
        var ran = Sandbox.Tool("verify", option, value);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(expected));
    }

    private static string TokenOf(Rule rule)
    {
        var found = new Detection.Detector(RuleSet.All).Scan(System.Text.Encoding.UTF8.GetBytes(rule.Fill(rule.Examples[0], 3)));
        return found.Single().Value;
    }

    private static string JsonWith(string? field, string value) => field is null
        ? "{}"
        : field.Split('.').Reverse().Aggregate($"\"{value}\"", (inner, name) => $"{{\"{name}\":{inner}}}");

    private void WriteToken()
    {
        var rule = RuleSet.All.Single(rule => rule.Id == "github-personal-access-token");
        Sandbox.Write("notes", rule.Fill(rule.Examples[0], 3));
    }

    private Ran Verify(string service, LocalServer server) => Sandbox.Tool("verify", "--format", "json", "--endpoint", $"{service}={server.Url}");

    private static string? StateOf(Ran ran) => ran.Findings.Single().GetProperty("details").GetProperty("state").GetString();
}
