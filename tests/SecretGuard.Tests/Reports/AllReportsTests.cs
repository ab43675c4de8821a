using System.Diagnostics;
using System.Net;
using SecretGuard.Reports;

namespace SecretGuard.Tests.Reports;

/// <summary>What holds of every form of a report.</summary>
[NonParallelizable]
internal sealed class AllReportsTests
{
    private static IReadOnlyCollection<string> Formats => ReportFormats.Names;

    [TestCaseSource(nameof(Formats))]
    public void No_form_shows_a_secret(string format)
    {
        foreach (var text in Sample.HostileTexts)
        {
            var report = Make(format).Write(Sample.With(text));
            Assert.That(Sample.Credentials.Any(credential => credential.IsIn(report)), Is.False, "a secret was shown");
        }
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_form_shows_secrets_to_those_who_ask(string format) =>
        Assert.That(WebUtility.HtmlDecode(Make(format, showSecrets: true).Write(Sample.With("x"))).Contains(Sample.Credentials[0].Secret, StringComparison.Ordinal), Is.True);

    [TestCaseSource(nameof(Formats))]
    public void No_form_lets_a_text_from_outside_act_on_a_terminal(string format)
    {
        foreach (var text in Sample.HostileTexts)
        {
            var report = Make(format).Write(Sample.With(text));
            Assert.That(report.Where(c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u009b'), Is.Empty, $"for {Printable.Of(text)}");
        }
    }

    [TestCaseSource(nameof(Formats))]
    public void No_form_lets_a_text_from_outside_command_a_pipeline(string format)
    {
        foreach (var text in Sample.HostileTexts)
        {
            foreach (var line in Make(format).Write(Sample.With(text)).Split('\n'))
            {
                if (line.TrimStart() is { } start && format == "github" && start.StartsWith("::", StringComparison.Ordinal))
                    Assert.That(line, Does.Match("^::(error|warning|notice) file=[^:,]+,(line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+,)?title=[^:,]+::"));
                else
                    Assert.That(line.TrimStart(), Does.Not.StartWith("::"), $"for {Printable.Of(text)}");

                // JSON keeps what it is told; who prints it in a log prints a document of one line or indented text in quotes.
                if (format is not ("json" or "jsonl" or "sarif" or "gitlab" or "gitlab-codequality"))
                    Assert.That(format == "azure" && line.StartsWith("##vso[task.logissue ", StringComparison.Ordinal) ? line[2..] : line, Does.Not.Match("##\\w*\\["), $"for {Printable.Of(text)}");
            }
        }
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_form_says_what_was_not_scanned(string format)
    {
        var report = Make(format).Write(Sample.With("x"));
        Assert.That(report, Does.Contain("gone/x").And.Contain("because x"));
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_form_says_which_of_several_repositories_it_is(string format)
    {
        var report = WebUtility.HtmlDecode(Make(format).Write(Sample.OfRepositories("x")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report, Does.Contain("in repository mirrors/x").Or.Contain("\"repository\": \"mirrors/x\"").Or.Contain("\"repository\":\"mirrors/x\""));
            Assert.That(report, Does.Contain("mirrors/x/gone/x").Or.Contain("\"mirrors/x\"").Or.Contain(",mirrors/x\r\n"), "what was not scanned");
            Assert.That(report, Does.Contain("production x"), "its own name of the account");
        }
    }

    [TestCaseSource(nameof(Formats))]
    public void No_form_lets_the_name_of_a_repository_act_on_a_terminal(string format)
    {
        foreach (var text in Sample.HostileTexts)
            Assert.That(Make(format).Write(Sample.OfRepositories(text)).Where(c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u009b'), Is.Empty, $"for {Printable.Of(text)}");
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_form_says_how_a_secret_came_here(string format)
    {
        var report = Make(format).Write(Sample.With("x"));
        Assert.That(report, Does.Contain("production x").And.Contain(new string('a', 10)));
    }

    [TestCaseSource(nameof(Formats))]
    public void Ten_thousand_findings_take_two_seconds_and_300_MB_at_most(string format)
    {
        var result = Sample.Many(10_000);
        _ = Make(format).Write(Sample.With("x"));
        GC.Collect();
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        Make(format).Write(result, TextWriter.Null);
        var (milliseconds, bytes) = (watch.ElapsedMilliseconds, GC.GetAllocatedBytesForCurrentThread() - before);
        TestContext.Out.WriteLine($"{format}: {milliseconds} ms, {bytes / 1_000_000} MB allocated");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(milliseconds, Is.LessThanOrEqualTo(2_000));
            Assert.That(bytes, Is.LessThanOrEqualTo(300_000_000));
        }
    }

    private static IReport Make(string format, bool showSecrets = false) =>
        ReportFormats.Make(format, new ReportStyle(TestContext.CurrentContext.WorkDirectory, showSecrets, Quiet: false, Verbose: true, Refusal: null));
}
