using SecretGuard.Detection.Rules;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Verification;

/// <summary>AWS credentials, of which a server on this machine is asked as AWS would be.</summary>
internal sealed class VerifyAwsTests : EndToEndTest
{
    private const string User = "arn:aws:iam::123456789012:user/deploy";

    [Test]
    public void A_key_that_works_is_alive_with_its_arn()
    {
        var credential = Written();
        using var server = Server(new Sts().Knows(credential.Id, credential.Secret, User));
        var ran = Verify(server);
        ran.AssertEndedWith(1);
        AssertDetails(ran, ("state", "alive"), ("owner", User));
    }

    [Test]
    public void The_root_user_is_named_as_such()
    {
        var credential = Written();
        using var server = Server(new Sts().Knows(credential.Id, credential.Secret, "arn:aws:iam::123456789012:root"));
        AssertDetails(Verify(server), ("state", "alive"), ("root", "true"));
        Assert.That(Sandbox.Tool("verify", "--endpoint", $"aws={server.Url}").Output, Does.Contain("ALIVE: AWS accepts it as arn:aws:iam::123456789012:root, the root user"));
    }

    [Test]
    public void A_key_that_AWS_does_not_know_is_dead()
    {
        Written();
        using var server = Server(new Sts());
        var ran = Verify(server);
        ran.AssertEndedWith(1);
        AssertDetails(ran, ("state", "dead"));
    }

    [Test]
    public void A_secret_of_another_ID_is_dead_and_the_reason_says_that_the_ID_is_known()
    {
        var credential = Written();
        using var server = Server(new Sts().Knows(credential.Id, Sandbox.NewCredential().Secret, User));
        AssertDetails(Verify(server), ("state", "dead"), ("stateReason", "AWS knows the access key ID, but this is not its secret"));
    }

    [Test]
    public void A_temporary_key_is_asked_with_its_token([Values] bool isExpired)
    {
        var (id, secret, token) = Temporary();
        Sandbox.Write("credentials", $"aws_access_key_id = {id}\naws_secret_access_key = {secret}\naws_session_token = {token}\n");
        using var server = Server(new Sts().Knows(id, secret, "arn:aws:sts::123456789012:assumed-role/ci/run", token, isExpired));
        var ran = Verify(server);
        AssertDetails(ran, ("state", isExpired ? "dead" : "alive"));
        Assert.That(ran.Everything, Does.Not.Contain(secret).And.Not.Contain(token));
    }

    [Test]
    public void A_temporary_key_without_its_token_is_not_asked()
    {
        var (id, secret, _) = Temporary();
        Sandbox.Write("credentials", $"aws_access_key_id = {id}\naws_secret_access_key = {secret}\n");
        using var server = Server(new Sts());
        AssertDetails(Verify(server), ("state", "unknown"));
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    public void An_ID_alone_is_not_asked()
    {
        Sandbox.Write("id", Sandbox.NewCredential().IdLine);
        using var server = Server(new Sts());
        AssertDetails(Verify(server), ("state", "unknown"), ("stateReason", "its secret access key does not stand near it"));
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    public void A_secret_in_several_files_is_asked_once_with_each_ID_that_stands_beside_it()
    {
        var (credential, other) = (Sandbox.NewCredential(), Sandbox.NewCredential());
        Sandbox.Write("alone", credential.SecretLine);
        Sandbox.Write("first", credential.Lines);
        Sandbox.Write("second", other.IdLine + credential.SecretLine);
        Sandbox.Write("third", credential.Lines);
        using var server = Server(new Sts().Knows(other.Id, credential.Secret, User));
        var ran = Verify(server);
        Assert.Multiple(() =>
        {
            Assert.That(ran.Findings.Select(finding => finding.GetProperty("details").GetProperty("state").GetString()), Is.EqualTo(["alive", "alive", "alive", "alive"]));
            Assert.That(server.Requests, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void AWS_that_takes_no_more_questions_is_asked_again_after_a_while()
    {
        var credential = Written();
        var sts = new Sts().Knows(credential.Id, credential.Secret, User);
        var count = 0;
        using var server = new LocalServer(request => Interlocked.Increment(ref count) < 3 ? Sts.Error(400, "Throttling") : sts.To(request));
        AssertDetails(Verify(server), ("state", "alive"));
        Assert.That(server.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public void AWS_that_takes_no_questions_at_all_leaves_it_open()
    {
        Written();
        using var server = new LocalServer(_ => Sts.Error(400, "Throttling"));
        var ran = Verify(server, "--only-alive");
        ran.AssertEndedWith(3);
        Assert.That(SkippedReason(ran), Does.Contain("takes no more questions"));
    }

    [Test]
    public void An_answer_that_does_not_come_is_not_waited_for()
    {
        Written();
        using var server = new LocalServer(_ => new Answer(200, "") { Delay = TimeSpan.FromSeconds(30) });
        var ran = Verify(server, "--timeout", "0.3", "--only-alive");
        ran.AssertEndedWith(3);
        Assert.That(SkippedReason(ran), Does.Contain("gave no answer in time"));
        Assert.That(ran.Time, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [TestCase(200, "<html>Please log in</html>")]
    [TestCase(200, "")]
    [TestCase(200, "<GetCallerIdentityResponse/>")]
    [TestCase(200, "\0\u0001 not XML at all")]
    [TestCase(403, "<html>The proxy says no</html>")]
    [TestCase(403, "")]
    [TestCase(302, "")]
    [TestCase(500, "out of order")]
    public void An_answer_that_is_none_leaves_it_open(int status, string body)
    {
        Written();
        using var server = new LocalServer(_ => new Answer(status, body));
        var ran = Verify(server, "--only-alive");
        ran.AssertEndedWith(3);
        AssertNothingFound(ran);
    }

    [Test]
    public void A_server_that_is_not_there_leaves_it_open()
    {
        Written();
        var ran = Sandbox.Tool("verify", "--format", "json", "--endpoint", $"aws=http://127.0.0.1:{LocalServer.FreePort()}", "--only-alive");
        ran.AssertEndedWith(3);
        Assert.That(SkippedReason(ran), Does.Contain("can't be reached"));
    }

    [Test]
    public void Bait_is_left_alone_unless_somebody_asks_for_it()
    {
        // Of account 534261010715, one of those that hand out canary tokens.
        var credential = new Credential(77);
        Sandbox.Write("bait", $"aws_access_key_id = {CanaryId()}\naws_secret_access_key = {credential.Secret}\n");
        using var server = Server(new Sts().Knows(CanaryId(), credential.Secret, User));
        AssertDetails(Verify(server), ("state", "unknown"));
        Assert.That(server.Requests, Is.Empty);
        AssertDetails(Verify(server, "--canaries"), ("state", "alive"));
    }

    [Test]
    public void Only_what_is_alive_is_reported_on_demand()
    {
        var (dead, alive) = (Written("dead"), Written("living"));
        using var server = Server(new Sts().Knows(alive.Id, alive.Secret, User));
        var all = Verify(server);
        Assert.That(all.Paths, Is.EqualTo(["living", "dead"]), "the living first");

        var living = Verify(server, "--only-alive");
        living.AssertEndedWith(1);
        Assert.That(living.Paths, Is.EqualTo(["living"]));

        File.Delete(Sandbox.Here("living"));
        Verify(server, "--only-alive").AssertEndedWith(0);
        Assert.That(dead.Id, Is.Not.EqualTo(alive.Id));
    }

    [Test]
    public void Questions_are_asked_at_the_pace_that_is_allowed()
    {
        for (var i = 0; i < 11; i++)
            Written($"file-{i}");
        using var server = Server(new Sts());
        Verify(server, "--rate", "4").AssertEndedWith(1);
        var times = server.Requests.Select(request => request.Time).Order().ToList();
        // Ten intervals of 250 ms; the first request arrives late, since it opens the connection.
        Assert.That(times[^1] - times[0], Is.GreaterThan(TimeSpan.FromMilliseconds(2250)));
    }

    [Test]
    public void What_the_machine_is_set_up_with_counts_for_nothing()
    {
        var credential = Written();
        using var server = Server(new Sts().Knows(credential.Id, credential.Secret, User));
        using var other = new LocalServer(_ => Sts.Error(403, "InvalidClientTokenId"));
        Directory.CreateDirectory(Sandbox.At("home/.aws"));
        File.WriteAllText(Sandbox.At("home/.aws/config"), $"[default]\nregion = nowhere\nendpoint_url = {other.Url}\nretry_mode = nonsense\n[broken\n");
        Sandbox.Variables["AWS_ENDPOINT_URL"] = other.Url;
        Sandbox.Variables["AWS_ENDPOINT_URL_STS"] = other.Url;
        Sandbox.Variables["AWS_REGION"] = "cn-north-1";
        AssertDetails(Verify(server), ("state", "alive"));
        Assert.That(other.Requests, Is.Empty);
    }

    [Test]
    public void A_credential_of_this_machine_is_asked_as_any_other()
    {
        var credential = Written();
        Directory.CreateDirectory(Sandbox.At("home/.aws"));
        File.WriteAllText(Sandbox.At("home/.aws/credentials"), $"[default]\n{credential.Lines}");
        using var server = Server(new Sts().Knows(credential.Id, credential.Secret, User));
        AssertDetails(Verify(server), ("state", "alive"));
    }

    [Test]
    public void The_history_is_verified_as_well()
    {
        Sandbox.Init();
        var credential = Written();
        Sandbox.CommitAll();
        File.Delete(Sandbox.Here("credentials"));
        Sandbox.CommitAll();
        using var server = Server(new Sts().Knows(credential.Id, credential.Secret, User));
        var ran = Verify(server, "--history", "--only-alive");
        ran.AssertEndedWith(1);
        AssertDetails(ran, ("state", "alive"));
    }

    private Credential Written(string path = "credentials")
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Write(path, credential.Lines);
        return credential;
    }

    private static (string Id, string Secret, string Token) Temporary() =>
        (SampleText.Fill("ASIA{Q-V:1}{A-Z2-7:15}", 5), SampleText.Fill("{A-Za-z0-9+/:40}", 6), SampleText.Fill("IQoJb3JpZ2luX2Vj{A-Za-z0-9+/:400}==", 7));

    // In base32 behind the prefix: a bit that says that there is an account, and its forty bits.
    private static string CanaryId()
    {
        const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var head = new char[10];
        var value = ((1L << 47) | (534261010715L << 7)) << 2;
        for (var i = head.Length - 1; i >= 0; i--, value >>= 5)
            head[i] = Digits[(int)(value & 31)];
        return "AKIA" + new string(head) + SampleText.Fill("{A-Z2-7:6}", 8);
    }

    private static LocalServer Server(Sts sts) => new(sts.To);

    private Ran Verify(LocalServer server, params string[] options) =>
        Sandbox.Tool(["verify", "--format", "json", "--endpoint", $"aws={server.Url}", .. options]);

    private static void AssertDetails(Ran ran, params (string Name, string Value)[] expected)
    {
        var details = ran.Findings.Single().GetProperty("details");
        foreach (var (name, value) in expected)
            Assert.That(details.GetProperty(name).GetString(), Is.EqualTo(value), name);
    }

    private static void AssertNothingFound(Ran ran) => Assert.That(ran.Findings, Is.Empty);

    private static string SkippedReason(Ran ran) =>
        ran.Json.GetProperty("summary").GetProperty("skipped").EnumerateArray().Single().GetProperty("reason").GetString()!;
}
