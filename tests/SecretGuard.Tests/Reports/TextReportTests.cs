using CsCheck;
using SecretGuard.Reports;
using SecretGuard.Scanning;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class TextReportTests
{
    private static readonly Credential One = new(1);
    private static readonly Credential Other = new(2);

    [TestCase("")]
    [TestCase("    export ")]
    [TestCase("\t\tconst x = {\tkey: ")]
    [TestCase("/* ünï 文 */ ")]
    [TestCase("\e[31m\u202e ")]
    [TestCase("a very long line a very long line a very long line a very long line a very long line a very long line ")]
    public void The_caret_stands_under_the_secret(string before)
    {
        var lines = Write(Scanned.Result(Scanned.Findings($"first\n{before}aws_secret_access_key = \"{One.Secret}\"; // behind it\n"))).Split('\n');
        var caret = Array.FindIndex(lines, line => line.Contains('^', StringComparison.Ordinal));
        var shown = $"{One.Secret[..4]}…{One.Secret[^4..]}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[caret - 1], Does.StartWith("  2 | ").And.Contain(shown));
            Assert.That(lines[caret].IndexOf('^', StringComparison.Ordinal), Is.EqualTo(lines[caret - 1].IndexOf(shown, StringComparison.Ordinal)));
            Assert.That(lines[caret].Count(c => c == '^'), Is.EqualTo(shown.Length));
            Assert.That(lines[caret], Does.StartWith("    | "));
        }
    }

    [TestCase("\e[2J\a")]
    [TestCase("\u202e\u2066")]
    [TestCase("\u009b2J")]
    [TestCase("\r")]
    [TestCase("\0")]
    public void A_hostile_line_or_path_is_harmless(string hostile)
    {
        var text = Write(new ScanResult
        {
            Findings = Scanned.Findings($"{hostile}aws_secret_access_key = \"{One.Secret}\" {hostile}\n", $"a{hostile}b"),
            Allowed = [new(Scanned.Findings(Other.SecretLine, $"c{hostile}d")[0], $"why{hostile}")],
            Skipped = [new SkippedContent($"e{hostile}f", $"because{hostile}")],
            Notes = [$"note{hostile}"],
            Files = 1,
            Bytes = 1,
            Elapsed = default,
            Interrupted = true,
        });
        Assert.That(text.Where(c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2066'), Is.Empty);
        Assert.That(text, Does.Contain("e").And.Contain("interrupted"));
    }

    [Test]
    public void A_path_with_line_ends_can_not_forge_a_line() =>
        Assert.That(
            Write(Scanned.Result(Scanned.Findings(One.SecretLine, "a\nNothing found in 1 file\n"))).Split('\n'),
            Has.None.StartsWith("Nothing found"));

    [Test]
    public void There_are_colours_only_where_somebody_asks()
    {
        var result = Scanned.Result(Scanned.Findings(One.Lines));
        var (plain, coloured) = (Write(result), Write(result, colors: true));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plain, Does.Not.Contain("\e"));
            Assert.That(coloured, Does.Contain("\e[31m").And.EndsWith(".\n"));
            Assert.That(System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[\\d+m", ""), Is.EqualTo(plain));
        }
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_secret_is_never_shown_wherever_it_stands(bool withAnother)
    {
        var more = withAnother ? Other.Lines : "";
        var noise = Gen.Char["abc =:\"'\n\t/é文\e,;"].Array[0, 200].Select(characters => new string(characters));
        Gen.Select(noise, noise, noise).Sample((a, b, c) =>
        {
            var text = Write(Scanned.Result(Scanned.Findings($"{a} {One.Id} {b} aws_secret_access_key = {One.Secret} {c} {more}{a}")));
            return !One.IsIn(text) && !Other.IsIn(text);
        }, iter: 300);
    }

    [Test]
    public void A_summary_counts_secrets_once_and_findings_each()
    {
        var findings = Scanned.Findings(One.SecretLine);
        Assert.That(Write(Scanned.Result([.. findings, .. findings])), Does.Contain("2 findings of 1 secret in 1 file (100 bytes, 5 ms)."));
        Assert.That(Write(Scanned.Result(findings)), Does.Contain("1 finding in 1 file"));
    }

    [Test]
    public void A_temporary_key_is_called_so()
    {
        var temporary = One.Lines.Replace("AKIA", "ASIA", StringComparison.Ordinal);
        Assert.That(Write(Scanned.Result(Scanned.Findings(temporary))), Does.Contain("temporary: it works until it expires"));
    }

    [TestCase(1)]
    [TestCase(20)]
    [TestCase(500)]
    public void A_refused_commit_is_told_on_one_screen(int findings)
    {
        var result = new ScanResult
        {
            Findings = [.. Enumerable.Range(0, findings).SelectMany(i => Scanned.Findings(i % 3 == 0 ? new Credential(i).IdLine : new Credential(i).SecretLine, $"folder/file{i % 32}"))],
            Allowed = [],
            Skipped = [.. Enumerable.Range(0, findings).Select(i => new SkippedContent($"skipped{i}", "it is closed"))],
            Notes = [.. Enumerable.Range(0, findings).Select(i => $"note {i}")],
            Files = 500,
            Bytes = 1000,
            Elapsed = default,
            Interrupted = false,
        };
        var lines = Refused(result).TrimEnd('\n').Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Length.LessThanOrEqualTo(40));
            Assert.That(lines[^1], Does.StartWith($"Commit refused: {findings} finding").And.Contain($"{findings} not scanned"));
            Assert.That(lines.Any(line => line.EndsWith("`secretguard scan --staged` lists them", StringComparison.Ordinal)), Is.EqualTo(findings > 4));
            Assert.That(Told(lines), Is.EqualTo(findings), "each finding is shown or counted");
        }
    }

    [Test]
    public void A_refusal_shows_the_most_urgent_first_and_each_secret_once()
    {
        var urgent = new Credential(7);
        var text = Refused(Scanned.Result(
        [
            .. Enumerable.Range(10, 20).SelectMany(i => Scanned.Findings(new Credential(i).IdLine, $"a{i}")),
            .. Enumerable.Range(0, 5).SelectMany(i => Scanned.Findings(urgent.Lines, $"z{i}")),
        ]));
        Assert.That(text, Does.StartWith("z0:2:25  AWS secret access key  critical").And.Contain("also at z1:2:25, z2:2:25, z3:2:25 and 1 other place\n"));
    }

    private static int Told(string[] lines)
    {
        var rest = lines.FirstOrDefault(line => line.StartsWith("and ", StringComparison.Ordinal))?.Split(' ')[1] ?? "0";
        return lines.Count(line => line.Contains("fingerprint ", StringComparison.Ordinal)) + int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Refused(ScanResult result)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextReport(new Palette(colors: false), showSecrets: false, quiet: false, verbose: false, Refusal.Commit).Write(result, output);
        return output.ToString();
    }

    private static string Write(ScanResult result, bool colors = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextReport(new Palette(colors), showSecrets: false, quiet: false, verbose: true, refusal: null).Write(result, output);
        return output.ToString();
    }
}
