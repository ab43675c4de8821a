using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SecretGuard.Reports;
using SecretGuard.Scanning;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class SarifReportTests
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromFile(Path.Combine(TestContext.CurrentContext.TestDirectory, "Schemas", "sarif-2.1.0.json"));

    private static readonly Provenance Somewhere = new(new Uri("https://example.org/a/b"), new string('c', 40));

    [Test]
    public void The_schema_can_tell()
    {
        var sarif = Run(Sample.With("x"));
        sarif["results"]![0]!["level"] = "terrible";
        Assert.That(Schema.Evaluate(Document(sarif)).IsValid, Is.False);
    }

    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void It_is_valid_whatever_is_found(string text)
    {
        AssertValid(Sample.With(text), verbose: false);
        AssertValid(Sample.With(text), verbose: true);
        AssertValid(Sample.With(text), verbose: true, Somewhere);
        AssertValid(Sample.OfRepositories(text), verbose: true, Somewhere);
    }

    [Test]
    public void It_is_valid_where_nothing_is_found() => AssertValid(Scanned.Result(), verbose: false);

    [Test]
    public void A_finding_has_rule_place_and_fingerprint()
    {
        var finding = Scanned.Findings($"first\n  {new Credential(1).SecretLine}", "a b/ü#%.env")[0];
        var run = Run(Scanned.Result(finding));
        var result = run["results"]![0]!;
        var place = result["locations"]![0]!["physicalLocation"]!;
        var rule = run["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((string)rule["id"]!, Is.EqualTo("aws-secret-access-key").And.EqualTo((string)result["ruleId"]!));
            Assert.That((string)place["artifactLocation"]!["uri"]!, Is.EqualTo("a%20b/%C3%BC%23%25.env"));
            Assert.That(place["region"]!.ToJsonString(), Is.EqualTo("""{"startLine":2,"startColumn":27,"endLine":2,"endColumn":67}"""));
            Assert.That((string)result["partialFingerprints"]!["secretguard/v1"]!, Is.EqualTo(finding.Fingerprint));
            Assert.That((string)rule["help"]!["markdown"]!, Does.Contain("aws iam update-access-key --access-key-id ID"));
            Assert.That((string)rule["properties"]!["security-severity"]!, Is.EqualTo("8.0"));
        }
    }

    [Test]
    public void A_rule_is_as_severe_as_the_most_severe_thing_it_found()
    {
        var rules = Run(Scanned.Result([.. Scanned.Findings(new Credential(1).SecretLine), .. Scanned.Findings(new Credential(2).Lines)]))["tool"]!["driver"]!["rules"]!;
        Assert.That((string)rules.AsArray().Single()!["properties"]!["security-severity"]!, Is.EqualTo("9.5"));
    }

    [Test]
    public void What_was_accepted_is_suppressed_and_only_there_on_demand()
    {
        Assert.That(Run(Sample.With("x"))["results"]!.AsArray().Count(result => result!["suppressions"] is not null), Is.Zero);
        var suppressed = Run(Sample.With("x"), verbose: true)["results"]!.AsArray().Select(result => result!["suppressions"]).OfType<JsonArray>().Select(list => list[0]!).ToList();
        Assert.That(
            suppressed.Select(suppression => $"{suppression["kind"]}: {suppression["justification"]}"),
            Is.EqualTo(["inSource: why x", "external: x", "external: in the baseline"]));
    }

    [Test]
    public void What_was_not_scanned_makes_the_run_no_success()
    {
        var invocation = Run(Sample.With("x"))["invocations"]![0]!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((bool)invocation["executionSuccessful"]!, Is.False);
            Assert.That((string)invocation["toolExecutionNotifications"]![0]!["message"]!["text"]!, Is.EqualTo("gone/x was not scanned: because x"));
            Assert.That((bool)Run(Scanned.Result())["invocations"]![0]!["executionSuccessful"]!, Is.True);
            Assert.That((bool)Run(Scanned.Result() with { Interrupted = true })["invocations"]![0]!["executionSuccessful"]!, Is.False);
        }
    }

    [Test]
    public void A_commit_is_told()
    {
        var properties = Run(Sample.With("x"))["results"]![0]!["properties"]!;
        Assert.That((string)properties["commit"]!, Is.EqualTo(new string('a', 40)));
        Assert.That((string)properties["date"]!, Is.EqualTo("2026-11-25T02:03:04+02:00"));
    }

    [Test]
    public void Where_it_came_from_is_told_where_it_is_known()
    {
        var from = Run(Sample.With("x"), provenance: Somewhere)["versionControlProvenance"]![0]!;
        Assert.That((string)from["repositoryUri"]!, Is.EqualTo("https://example.org/a/b"));
        Assert.That((string)from["revisionId"]!, Is.EqualTo(new string('c', 40)));
        Assert.That(Run(Sample.With("x"))["versionControlProvenance"], Is.Null);
    }

    [TestCase("https://somebody:token@example.org/a/b.git?x=y#z", "https://example.org/a/b.git")]
    [TestCase("https://example.org:8443/a/b.git", "https://example.org:8443/a/b.git")]
    [TestCase("git@example.org:a/b.git", "ssh://example.org/a/b.git")]
    [TestCase("ssh://git@example.org:2222/a/b.git", "ssh://example.org:2222/a/b.git")]
    [TestCase("/somewhere/on/this/machine", null)]
    [TestCase("../beside", null)]
    [TestCase("file:///somewhere", null)]
    [TestCase("C:/somewhere", null)]
    [TestCase("", null)]
    public void A_remote_is_told_without_names_and_passwords(string remote, string? uri) =>
        Assert.That(Provenance.ToUri(remote)?.AbsoluteUri, Is.EqualTo(uri));

    private static void AssertValid(ScanResult result, bool verbose, Provenance? provenance = null)
    {
        var evaluated = Schema.Evaluate(Document(Run(result, verbose, provenance)), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.That(evaluated.IsValid, Is.True, string.Join('\n', evaluated.Details!.Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    private static JsonElement Document(JsonNode run) => JsonSerializer.SerializeToElement(run.Root);

    private static JsonNode Run(ScanResult result, bool verbose = false, Provenance? provenance = null) =>
        JsonNode.Parse(new SarifReport(showSecrets: false, verbose, () => provenance).Write(result))!["runs"]![0]!;
}
