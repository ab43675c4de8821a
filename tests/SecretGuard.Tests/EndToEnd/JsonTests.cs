using System.Text.Json;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>The report that other programs build on, as the design has it.</summary>
internal sealed class JsonTests : EndToEndTest
{
    private static readonly string[] Top = ["version", "findings", "summary"];

    private static readonly string[] OfFinding =
        ["rule", "severity", "confidence", "path", "line", "column", "endLine", "endColumn", "match", "fingerprint", "details"];

    private static readonly string[] OfSummary =
        ["findings", "secrets", "allowed", "known", "files", "bytes", "commits", "milliseconds", "complete", "skipped"];

    [Test]
    public void Every_field_of_a_finding()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("a/b.env", $"# 🔑 ours\n\n{credential.IdLine}/* 🔑\t*/ {credential.SecretLine}");
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(1);
        Assert.That(ran.Error, Is.Empty);
        var finding = ran.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Names(ran.Json), Is.EqualTo(Top));
            Assert.That(ran.Json.GetProperty("version").GetInt32(), Is.EqualTo(1));
            Assert.That(Names(finding), Is.EqualTo(OfFinding));
            Assert.That(Text(finding, "rule"), Is.EqualTo("aws-secret-access-key"));
            Assert.That(Text(finding, "severity"), Is.EqualTo("critical"));
            Assert.That(Text(finding, "confidence"), Is.EqualTo("certain"));
            Assert.That(Text(finding, "path"), Is.EqualTo("a/b.env"));
            Assert.That(Number(finding, "line"), Is.EqualTo(4));
            // The key takes two UTF-16 code units.
            Assert.That(Number(finding, "column"), Is.EqualTo(34));
            Assert.That(Number(finding, "endLine"), Is.EqualTo(4));
            Assert.That(Number(finding, "endColumn"), Is.EqualTo(34 + 39));
            Assert.That(Text(finding, "match"), Is.EqualTo($"{credential.Secret[..4]}…{credential.Secret[^4..]}"));
            Assert.That(Text(finding, "fingerprint"), Does.Match("^[0-9a-f]{32}$"));

            var details = finding.GetProperty("details");
            Assert.That(Names(details), Is.EqualTo(["accessKeyId", "lifetime", "account"]));
            Assert.That(Text(details, "accessKeyId"), Is.EqualTo($"{credential.Id[..4]}…{credential.Id[^4..]}"));
            Assert.That(Text(details, "account"), Does.Match("^[0-9]{12}$"));
            Assert.That(Text(details, "lifetime"), Is.EqualTo("long-lived"));
        }
    }

    [Test]
    public void Every_field_of_the_summary()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("one", credential.Lines);
        Sandbox.Write("two", credential.Lines);
        Sandbox.Write("three", Sandbox.NewCredential().SecretLine.TrimEnd() + " # secretguard:allow\n");
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(1);
        var summary = ran.Json.GetProperty("summary");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Names(summary), Is.EqualTo(OfSummary));
            Assert.That(Number(summary, "findings"), Is.EqualTo(2));
            Assert.That(Number(summary, "secrets"), Is.EqualTo(1));
            Assert.That(Number(summary, "allowed"), Is.EqualTo(1));
            Assert.That(Number(summary, "files"), Is.EqualTo(3));
            Assert.That(Number(summary, "bytes"), Is.EqualTo(Sizes("one", "two", "three")));
            Assert.That(Number(summary, "commits"), Is.Zero);
            Assert.That(Number(summary, "milliseconds"), Is.InRange(0, 60_000));
            Assert.That(summary.GetProperty("complete").GetBoolean(), Is.True);
            Assert.That(summary.GetProperty("skipped").GetArrayLength(), Is.Zero);
            Assert.That(ran.Findings.Select(finding => Text(finding, "fingerprint")).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_clean_scan_has_the_same_shape()
    {
        Sandbox.Init();
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Names(ran.Json), Is.EqualTo(Top));
            Assert.That(Names(ran.Json.GetProperty("summary")), Is.EqualTo(OfSummary));
            Assert.That(ran.Findings, Is.Empty);
        }
    }

    [Test]
    public void An_ID_alone_is_a_finding_of_its_own()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Write("file", credential.IdLine);
        var finding = Sandbox.Scan().Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(finding, "rule"), Is.EqualTo("aws-access-key-id"));
            Assert.That(Text(finding, "severity"), Is.EqualTo("medium"));
            Assert.That(Text(finding, "match"), Is.EqualTo($"{credential.Id[..4]}…{credential.Id[^4..]}"));
        }
    }

    [Test]
    public void What_is_staged_has_the_places_of_the_whole_file()
    {
        var old = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("settings", "first\n" + old.Lines);
        Sandbox.CommitAll();
        Sandbox.Stage("settings", "first\n" + old.Lines + string.Concat(Enumerable.Repeat("line\n", 500)) + Sandbox.NewCredential().Lines);
        Sandbox.Stage("added/settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("unstaged", Sandbox.NewCredential().Lines);
        var ran = Sandbox.Scan("--staged");
        ran.AssertEndedWith(1);
        Assert.That(
            ran.Findings.Select(finding => $"{Text(finding, "path")}:{Number(finding, "line")}:{Number(finding, "column")}"),
            Is.EqualTo(["added/settings:2:25", "settings:505:25"]));
        Assert.That(Number(ran.Json.GetProperty("summary"), "files"), Is.EqualTo(2));
    }

    [Test]
    public void Odd_paths_come_through_as_they_are()
    {
        const string Path = "a \"b\" 'c' <d> \\ ünï\n\t\e.env";
        Sandbox.Init();
        Sandbox.Write(Path, Sandbox.NewCredential().Lines);
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo([Path]));
    }

    private long Sizes(params string[] paths) => paths.Sum(path => new FileInfo(Sandbox.Here(path)).Length);

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static long Number(JsonElement element, string name) => element.GetProperty(name).GetInt64();
}
