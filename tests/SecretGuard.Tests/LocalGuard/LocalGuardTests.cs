using System.Globalization;
using System.Text;
using System.Text.Json;
using SecretGuard.Detection.Rules;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.LocalGuard;

internal sealed class LocalGuardTests : EndToEndTest
{
    private const string Rule = "local-credential";

    // Nothing in it says what it is, so no other rule finds it.
    private static readonly string Value = SampleText.Fill("{a-z:3}{A-Za-z0-9:20}{0-9:1}", 77);
    private static readonly string Base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(Value));

    private static IEnumerable<TestCaseData> Sources() =>
    [
        Source(".aws/credentials", "[default]\nregion = eu-west-1\naws_secret_access_key = {0}\n", "aws_secret_access_key of profile default"),
        Source(".aws/config", "[profile work]\naws_session_token={0}\ns3 =\n  max_concurrent_requests = 20\n", "aws_session_token of profile work"),
        Source(".aws/sso/cache/a.json", "{{\"region\": \"eu-west-1\", \"accessToken\": \"{0}\"}}", "accessToken"),
        Source(".aws/cli/cache/b.json", "{{\"Credentials\": {{\"SecretAccessKey\": \"{0}\"}}}}", "SecretAccessKey of Credentials"),
        Source(".netrc", "machine git.example.org\n  login me\n  password {0}\n", "password of machine git.example.org"),
        Source("_netrc", "default login me password \"{0}\"", "password of machine default"),
        Source(".npmrc", "registry=https://npm.example.org/\n//npm.example.org/:_authToken={0}\n", "//npm.example.org/:_authToken"),
        Source(".npmrc", "_password=\"{1}\"", "password in _password"),
        Source(".pypirc", "[pypi]\nusername: __token__\npassword: {0}\n", "password of section pypi"),
        Source(".docker/config.json", "{{\"auths\": {{\"registry.example.org\": {{\"auth\": \"{2}\"}}}}}}", "password in auth of registry.example.org"),
        Source(".kube/config", "users:\n- name: me\n  user:\n    token: {0}\n", "token on line 4"),
        Source("configuration/gh/hosts.yml", "github.com:\n    user: me\n    oauth_token: {0}\n", "oauth_token on line 3"),
        Source(".config/gcloud/application_default_credentials.json", "{{\"type\": \"authorized_user\", \"refresh_token\": \"{0}\"}}", "refresh_token"),
        Source(".config/gcloud/legacy_credentials/me@example.org/adc.json", "{{\"refresh_token\": \"{0}\"}}", "refresh_token"),
        Source(".azure/msal_token_cache.json", "\uFEFF{{\"RefreshToken\": {{\"a\": {{\"secret\": \"{0}\"}}}}}}", "secret of a"),
        Source(".terraform.d/credentials.tfrc.json", "{{\"credentials\": {{\"app.terraform.io\": {{\"token\": \"{0}\"}}}}}}", "token of app.terraform.io"),
        Source(".terraformrc", "credentials \"app.terraform.io\" {{\n  token = \"{0}\" # mine\n}}\n", "token on line 2"),
    ];

    [TestCaseSource(nameof(Sources))]
    public void A_credential_of_this_machine_is_found(string file, string content, string key)
    {
        WriteHome(file, content);
        Sandbox.Init();
        Sandbox.Stage("notes", $"text {Value} text\n");
        var finding = Sandbox.Scan("--staged").Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.GetProperty("rule").GetString(), Is.EqualTo(Rule));
            Assert.That(finding.GetProperty("severity").GetString(), Is.EqualTo("critical"));
            Assert.That(finding.GetProperty("confidence").GetString(), Is.EqualTo("certain"));
            Assert.That(finding.GetProperty("details").GetProperty("key").GetString(), Is.EqualTo(key));
            Assert.That(finding.GetProperty("details").GetProperty("source").GetString(), Is.EqualTo($"~/{file}"));
        }
    }

    [Test]
    public void The_commit_is_refused_and_says_whose_value_it_is()
    {
        WiredRepository();
        WriteHome(".aws/credentials", $"[default]\naws_secret_access_key = {Value}\n");
        Sandbox.Stage("notes", $"text {Value} text\n");
        Assert.That(AssertRefused().Error, Does.Contain("notes:1:6  the value of aws_secret_access_key of profile default in ~/.aws/credentials  critical, certain"));
    }

    [TestCase("AWS_SHARED_CREDENTIALS_FILE")]
    [TestCase("AWS_CONFIG_FILE")]
    public void Files_are_where_variables_say(string variable)
    {
        WriteHome("elsewhere/keys", $"[default]\naws_secret_access_key = {Value}\n");
        Sandbox.Variables[variable] = Sandbox.At("home/elsewhere/keys");
        Assert.That(Rules(Value), Is.EqualTo([Rule]));
    }

    [Test]
    public void Encoded_and_escaped_it_is_found_and_left_nowhere([Range(0, 5)] int form)
    {
        var secret = SampleText.Fill("{A-Za-z0-9+/:19}/+{A-Za-z0-9+/:18}{0-9:1}", 78);
        WriteHome(".aws/credentials", $"[default]\naws_secret_access_key = {secret}\n");
        Sandbox.Variables["TMPDIR"] = Sandbox.At("temporary");
        Directory.CreateDirectory(Sandbox.At("temporary"));
        var forms = (string[])
        [
            Base64Behind("", secret), Base64Behind("u:", secret), Base64Behind("\u00010", secret), Base64Behind("\u0001", secret),
            Uri.EscapeDataString(secret), JsonSerializer.Serialize(secret),
        ];
        WiredRepository();
        Sandbox.Stage("deploy.yaml", $"data:\n  password: {forms[form]}\n");
        var ran = AssertRefused();
        var json = Sandbox.Scan("--staged", "--output", "report");
        json.AssertEndedWith(1);
        Assert.That(Sandbox.Scan("--staged").Findings.Select(RuleOf), Is.EqualTo([Rule]));

        File.Delete(Sandbox.Here("deploy.yaml"));
        File.Delete(Sandbox.At("home/.aws/credentials"));
        string[] bare = [secret, .. forms.Select(text => text.Trim('"')), Base64Behind("", secret)[..52]];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bare.Any(text => ran.Everything.Contains(text, StringComparison.Ordinal)), Is.False, "it was printed");
            Assert.That(
                Directory.EnumerateFiles(Sandbox.At(""), "*", SearchOption.AllDirectories)
                    .Where(file => !file.Contains("/objects/", StringComparison.Ordinal))
                    .Where(file => bare.Any(text => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))),
                Is.Empty);
        }
    }

    [Test]
    public void A_history_is_searched_for_it_but_nothing_of_it_is_remembered()
    {
        var secret = SampleText.Fill("{A-Za-z0-9:24}", 21);
        WriteHome(".netrc", $"machine example.org login me password {secret}\n");
        Sandbox.Init();
        Sandbox.Write("notes", $"see {secret} there\n");
        Sandbox.CommitAll();
        Sandbox.Write("notes", "nothing\n");
        Sandbox.CommitAll();

        var ran = Sandbox.Tool("scan", "--history", "--format", "json");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Findings.Single().GetProperty("rule").GetString(), Is.EqualTo("local-credential"));
            Assert.That(ran.Everything, Does.Not.Contain(secret));
            Assert.That(Sandbox.Tool("scan", "--history", "--cache").Output, Does.Contain("with --cache, the credentials of this machine are not looked for"));
        }
    }

    [Test]
    public void A_variable_of_the_environment_is_found()
    {
        Sandbox.Variables["MY_SERVICE_TOKEN"] = Value;
        Sandbox.Variables["MY_SERVICE_PLACE"] = SampleText.Fill("{a-z:3}{A-Za-z0-9:20}{0-9:1}", 79);
        Assert.That(Rules(Value), Is.EqualTo([Rule]));
        Assert.That(Rules(Sandbox.Variables["MY_SERVICE_PLACE"]), Is.Empty);
    }

    [Test]
    public void A_dotenv_file_counts_where_Git_ignores_it()
    {
        Sandbox.Init();
        Sandbox.Write(".gitignore", ".env\n.env.local\n");
        Sandbox.Write(".env", $"export SERVICE_TOKEN='{Value}'  # mine\n");
        Assert.That(RulesOfStaged(Value), Is.EqualTo([Rule]));

        // What is tracked is everybody's, whatever the name of the file.
        Sandbox.Git("add", "--force", ".env");
        Sandbox.Git("commit", "-q", "--no-verify", "-m", "x", "--", ".env");
        Assert.That(RulesOfStaged(Value), Is.Empty);
    }

    [Test]
    public void A_dotenv_file_that_Git_does_not_ignore_does_not_count()
    {
        Sandbox.Init();
        Sandbox.Write(".env.development", $"SERVICE_TOKEN={Value}\n");
        Assert.That(RulesOfStaged(Value), Is.Empty);
    }

    [TestCase("CI", "true", 0)]
    [TestCase("CI", "1", 0)]
    [TestCase("CI", "false", 1)]
    [TestCase("SECRETGUARD_GUARD", "off", 0)]
    [TestCase("SECRETGUARD_GUARD", "on", 1)]
    [TestCase("SECRETGUARD_GUARD", "perhaps", 2)]
    public void A_variable_switches_it_off(string name, string value, int code)
    {
        WriteHome(".netrc", $"machine a login b password {Value}");
        Sandbox.Variables[name] = value;
        Sandbox.Write("notes", $"text {Value}\n");
        Sandbox.Tool("scan").AssertEndedWith(code);
        Sandbox.Tool("scan", "--no-guard").AssertEndedWith(0);
    }

    [TestCase("enabled = false", 0)]
    [TestCase("enabled = true", 1)]
    [TestCase("exclude = [\"~/.netrc\"]", 0)]
    [TestCase("exclude = [\"~/.npmrc\"]", 1)]
    [TestCase("enabled = \"no\"", 2)]
    [TestCase("off = true", 2)]
    public void The_configuration_of_the_person_says_what_is_looked_for(string line, int code)
    {
        WriteHome(".netrc", $"machine a login b password {Value}");
        WriteHome("configuration/secretguard/config.toml", $"[guard]\n{line}\n");
        Sandbox.Write("notes", $"text {Value}\n");
        Sandbox.Tool("scan").AssertEndedWith(code);
    }

    [Test]
    public void A_variable_can_be_excluded()
    {
        Sandbox.Variables["MY_SERVICE_TOKEN"] = Value;
        WriteHome("configuration/secretguard/config.toml", "[guard]\nexclude = [\"ENV:MY_SERVICE_TOKEN\"]\n");
        Assert.That(Rules(Value), Is.Empty);
    }

    [Test]
    public void A_repository_can_not_switch_it_off()
    {
        WriteHome(".netrc", $"machine a login b password {Value}");
        Sandbox.Write("notes", $"text {Value}\n");
        Sandbox.Write(".secretguard.toml", "[guard]\nenabled = false\n");
        var refused = Sandbox.Tool("scan");
        refused.AssertEndedWith(2);
        Assert.That(refused.Error, Does.Contain(".secretguard.toml:1: ").And.Contain("your own configuration only"));

        Sandbox.Write(".secretguard.toml", "[[allow]]\npaths = [\"**\"]\nreason = \"all\"\n[[allow]]\nregex = \".\"\n");
        Sandbox.Tool("scan").AssertEndedWith(1);
    }

    [Test]
    public void A_fingerprint_accepts_it_as_any_other()
    {
        WriteHome(".netrc", $"machine a login b password {Value}");
        Sandbox.Init();
        Sandbox.Stage("notes", $"text {Base64Behind("", Value)} and {Value}\n");
        var fingerprints = Sandbox.Scan("--staged").Findings.Select(finding => finding.GetProperty("fingerprint").GetString()!).Distinct().ToArray();
        Assert.That(fingerprints, Has.Length.EqualTo(1), "one secret in two forms");
        Sandbox.Tool("allow", fingerprints[0], "--reason", "of a test").AssertEndedWith(0);
        Sandbox.Tool("scan", "--staged").AssertEndedWith(0);
    }

    [Test]
    public void A_mark_beside_it_accepts_it()
    {
        WriteHome(".netrc", $"machine a login b password {Value}");
        Sandbox.Write("notes", $"text {Value} # secretguard:allow it is revoked\n");
        Sandbox.Tool("scan").AssertEndedWith(0);
    }

    [Test]
    public void What_is_not_looked_for_is_said_to_who_asks()
    {
        WriteHome(".netrc", "machine a login b password short");
        Sandbox.Write("notes", "text\n");
        Assert.That(Sandbox.Tool("scan", "--verbose").Output, Does.Contain("password of machine a in ~/.netrc is not looked for: it has less than 8 characters"));
        Assert.That(Sandbox.Tool("scan").Output, Does.Not.Contain("netrc"));
    }

    private static TestCaseData Source(string file, string template, string key)
    {
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"me:{Value}"));
        return new TestCaseData(file, string.Format(CultureInfo.InvariantCulture, template, Value, Base64, basic), key).SetArgDisplayNames(file, key);
    }

    private static string Base64Behind(string before, string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{before}{value}"));

    private static string? RuleOf(JsonElement finding) => finding.GetProperty("rule").GetString();

    private void WriteHome(string path, string content)
    {
        var file = Sandbox.At($"home/{path}");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private string?[] Rules(string text)
    {
        Sandbox.Write("notes", $"text {text}\n");
        return [.. Sandbox.Scan().Findings.Select(RuleOf)];
    }

    private string?[] RulesOfStaged(string text)
    {
        Sandbox.Stage("notes", $"text {text}\n");
        return [.. Sandbox.Scan("--staged").Findings.Select(RuleOf)];
    }
}
