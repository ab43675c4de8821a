using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class GitLabReportTests
{
    // What GitLab's documentation of version 15 of its report demands.
    private static readonly JsonSchema Demanded = JsonSchema.FromText("""
        {
          "$defs": {
            "text": { "type": "string", "minLength": 1 },
            "time": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" },
            "tool": {
              "required": ["id", "name", "version", "vendor"],
              "properties": {
                "id": { "$ref": "#/$defs/text" }, "name": { "$ref": "#/$defs/text" }, "version": { "$ref": "#/$defs/text" },
                "vendor": { "required": ["name"], "properties": { "name": { "$ref": "#/$defs/text" } } }
              }
            }
          },
          "required": ["scan", "version", "vulnerabilities"],
          "properties": {
            "version": { "pattern": "^15\\.[0-9]+\\.[0-9]+$" },
            "schema": { "pattern": "^https?://.+" },
            "scan": {
              "required": ["analyzer", "scanner", "start_time", "end_time", "status", "type"],
              "properties": {
                "analyzer": { "$ref": "#/$defs/tool" }, "scanner": { "$ref": "#/$defs/tool" },
                "start_time": { "$ref": "#/$defs/time" }, "end_time": { "$ref": "#/$defs/time" },
                "status": { "enum": ["success", "failure"] },
                "type": { "const": "secret_detection" },
                "messages": { "items": { "required": ["level", "value"], "properties": { "level": { "enum": ["info", "warn", "fatal"] }, "value": { "$ref": "#/$defs/text" } } } }
              }
            },
            "vulnerabilities": {
              "type": "array",
              "items": {
                "required": ["id", "identifiers", "location"],
                "properties": {
                  "id": { "$ref": "#/$defs/text" },
                  "name": { "type": "string", "maxLength": 255 },
                  "description": { "type": "string", "maxLength": 1048576 },
                  "severity": { "enum": ["Info", "Unknown", "Low", "Medium", "High", "Critical"] },
                  "solution": { "type": "string", "maxLength": 7000 },
                  "identifiers": { "minItems": 1, "items": { "required": ["type", "name", "value"] } },
                  "location": {
                    "required": ["commit"],
                    "properties": {
                      "file": { "type": "string" }, "start_line": { "type": "number" }, "end_line": { "type": "number" },
                      "commit": { "required": ["sha"], "properties": { "sha": { "$ref": "#/$defs/text" }, "author": { "type": "string" }, "date": { "type": "string" }, "message": { "type": "string" } } }
                    }
                  }
                }
              }
            }
          }
        }
        """);

    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void It_has_what_GitLab_demands(string text) => Assert.That(Demanded.Evaluate(JsonSerializer.SerializeToElement(Report(Sample.With(text)))).IsValid, Is.True);

    [Test]
    public void It_has_what_GitLab_demands_where_nothing_is_found() => Assert.That(Demanded.Evaluate(JsonSerializer.SerializeToElement(Report(Scanned.Result()))).IsValid, Is.True);

    [Test]
    public void A_finding_has_its_place_commit_and_rule()
    {
        var report = Report(Sample.With("x"));
        var (first, third) = (report["vulnerabilities"]![0]!, report["vulnerabilities"]![1]!);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((string)first["location"]!["file"]!, Is.EqualTo("x"));
            Assert.That((int)first["location"]!["start_line"]!, Is.EqualTo(3));
            Assert.That((string)first["location"]!["commit"]!["sha"]!, Is.EqualTo(new string('a', 40)));
            Assert.That((string)third["location"]!["commit"]!["sha"]!, Is.EqualTo("0000000"));
            Assert.That((string)first["identifiers"]![0]!["value"]!, Is.EqualTo("aws-secret-access-key"));
            Assert.That((string)first["severity"]!, Is.EqualTo("Critical"));
            Assert.That((string)report["scan"]!["status"]!, Is.EqualTo("failure"));
        }
    }

    [Test]
    public void The_same_secret_twice_in_a_file_has_two_names_that_stay()
    {
        var names = Names(Sample.With("x"));
        Assert.That(names, Is.Unique.And.EqualTo(Names(Sample.With("x"))));
    }

    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void Code_quality_has_what_GitLab_demands(string text)
    {
        var issues = JsonNode.Parse(new GitLabCodeQualityReport(showSecrets: false).Write(Sample.With(text)))!.AsArray();
        Assert.That(issues, Has.Count.EqualTo(5));
        Assert.That(issues.Select(issue => (string)issue!["fingerprint"]!), Is.Unique);
        foreach (var issue in issues)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That((string)issue!["description"]!, Is.Not.Empty);
                Assert.That((string)issue["check_name"]!, Is.Not.Empty);
                Assert.That((string)issue["severity"]!, Is.AnyOf("info", "minor", "major", "critical", "blocker"));
                Assert.That((string)issue["location"]!["path"]!, Is.Not.Empty);
                Assert.That((int)issue["location"]!["lines"]!["begin"]!, Is.GreaterThanOrEqualTo(1));
            }
        }
    }

    private static string[] Names(ScanResult result) => [.. Report(result)["vulnerabilities"]!.AsArray().Select(finding => (string)finding!["id"]!)];

    private static JsonNode Report(ScanResult result) => JsonNode.Parse(new GitLabReport(showSecrets: false).Write(result))!;
}
