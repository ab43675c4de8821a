using System.Globalization;
using SecretGuard.Baselines;
using SecretGuard.Filters;
using SecretGuard.Git;
using SecretGuard.Reports;
using SecretGuard.Scanning;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Reports;

/// <summary>Results of scans that reports are made of.</summary>
internal static class Sample
{
    public const string Subject = "subject";

    /// <summary>Texts that would do something in one form or another.</summary>
    public static readonly string[] HostileTexts =
    [
        "\e[2J\a", "\u009b2J", "\u202e\u2066", "a\nb\r\nc\0", "\ud800\uffff",
        "::error::forged", "\n::error file=x::forged", "%0A::error::forged", "##[error]forged", "##vso[task.complete result=Succeeded;]forged", "a ##[group]b",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"onmouseover=\"alert(1)", "'><b>", "</script><!--", "{{style}}",
        "[link](https://example.org)", "![image](https://example.org/x.png)", "@somebody #12 https://example.org www.example.org a@example.org",
        "`code` ``more`` `", "**bold**\n# heading", "|a|b|\\|c|", " leading", "trailing `",
        "=HYPERLINK(\"https://example.org\")", "+1+1", "-1", "@SUM(1)", " =1", "\t=1", "a,b;\"c\"", "]]>", "a;b]c",
    ];

    private static readonly Credential Open = new(1);
    private static readonly Credential Allowed = new(2);
    private static readonly Credential Known = new(3);

    /// <summary>All credentials that stand in <see cref="With"/>.</summary>
    public static readonly Credential[] Credentials = [Open, Allowed, Known];

    /// <summary>A result with something of every kind, and a text wherever a text from outside may stand.</summary>
    public static ScanResult With(string text) => new()
    {
        Findings = [.. Found(Open.Lines, text), Found(Open.Lines, $"b{text}c")[0] with { Commit = null }, .. Found(Open.Lines, text)],
        Allowed =
        [
            new(Found(Allowed.Lines, text)[0], $"why {text}") { Mark = new InlineMark("", 1) },
            new(Found(Allowed.Lines, "docs/sample")[0], text),
        ],
        Known = [.. Found(Known.Lines, $"old/{text}").Select(finding => new KnownFinding(finding, []))],
        Skipped = [new SkippedContent($"gone/{text}", $"because {text}"), new SkippedContent(text, text)],
        Notes = [text],
        Accounts = Found(Open.Lines, "").SelectMany(finding => finding.Finding.Details)
            .Where(detail => detail.Name == "account").DistinctBy(detail => detail.Value)
            .ToDictionary(detail => detail.Value, _ => $"production {text}"),
        Files = 12,
        Bytes = 3100,
        Elapsed = TimeSpan.FromMilliseconds(5),
        Interrupted = false,
    };

    /// <summary>The same, of two repositories of which one is called as a text says.</summary>
    public static ScanResult OfRepositories(string text)
    {
        var result = With(text);
        ScannedRepository[] repositories =
        [
            new($"mirrors/{text}", result, new Provenance(new Uri("https://example.org/a/b"), new string('c', 40))),
            new("mirrors/clean", Scanned.Result(), null),
        ];
        return result with
        {
            Findings = [.. result.Findings.Select(finding => finding with { Repository = repositories[0] })],
            Skipped = [.. result.Skipped.Select(skipped => skipped with { Repository = repositories[0].Name })],
            Accounts = new Dictionary<string, string>(),
            Repositories = repositories,
            Shard = new ShardOfList(2, 4, 9),
        };
    }

    /// <summary>A result with many findings.</summary>
    public static ScanResult Many(int count)
    {
        var texts = Enumerable.Range(1, 100).Select(seed => Scanned.Findings(new Credential(seed).Lines)[0]).ToArray();
        return Scanned.Result([.. Enumerable.Range(0, count).Select(i => texts[i % texts.Length] with
        {
            Path = $"a/folder/with/a/long/name/settings{i}.properties",
            Fingerprint = i.ToString("x32", CultureInfo.InvariantCulture),
            Commit = Commit($"change {i}"),
        })]);
    }

    /// <summary>What a form makes of a result.</summary>
    public static string Write(this IReport report, ScanResult result)
    {
        using var output = new StringWriter { NewLine = "\n" };
        report.Write(result, output);
        return output.ToString();
    }

    private static ScannedFinding[] Found(string text, string path) =>
        [.. Scanned.Findings($"# {path}\n{text}", path).Select(finding => finding with { Commit = Commit($"{Subject} {path}") })];

    private static CommitHeader Commit(string subject) =>
        new(new string('a', 40), $"Somebody {subject}", "somebody@example.org", new DateTimeOffset(2026, 11, 25, 2, 3, 4, TimeSpan.FromHours(2)), subject);
}
