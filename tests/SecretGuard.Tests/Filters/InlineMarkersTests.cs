using System.Text;
using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.Filters;

[Parallelizable(ParallelScope.All)]
internal sealed class InlineMarkersTests
{
    private static readonly Credential One = new(1);
    private static readonly Credential Other = new(2);

    [TestCase("# MARK")]
    [TestCase("#MARK")]
    [TestCase("// MARK")]
    [TestCase("/* MARK */")]
    [TestCase("/*MARK*/")]
    [TestCase("-- MARK")]
    [TestCase("--[[ MARK ]]")]
    [TestCase("; MARK")]
    [TestCase("% MARK")]
    [TestCase("<!-- MARK -->")]
    [TestCase("\"\"\" MARK \"\"\"")]
    [TestCase("' MARK")]
    [TestCase("REM MARK")]
    [TestCase(":: MARK")]
    [TestCase("{{! MARK }}")]
    [TestCase("{# MARK #}")]
    [TestCase("<%# MARK %>")]
    [TestCase("(* MARK *)")]
    [TestCase("{- MARK -}")]
    [TestCase("<# MARK #>")]
    [TestCase("@* MARK *@")]
    [TestCase("<%-- MARK --%>")]
    [TestCase("! MARK")]
    [TestCase("dnl MARK")]
    [TestCase("\" MARK")]
    [TestCase("MARK")]
    public void A_mark_on_the_line_allows_in_every_language(string comment) =>
        Assert.That(ReasonFor($"aws_secret_access_key = \"{One.Secret}\" {Marked(comment)}\n"), Is.Not.Null);

    [TestCase("# MARK")]
    [TestCase("#MARK")]
    [TestCase("    # MARK")]
    [TestCase("\t// MARK")]
    [TestCase("/// MARK")]
    [TestCase("/* MARK */")]
    [TestCase(" * MARK")]
    [TestCase("-- MARK")]
    [TestCase("--[[ MARK ]]")]
    [TestCase("; MARK")]
    [TestCase(";; MARK")]
    [TestCase("% MARK")]
    [TestCase("<!-- MARK -->")]
    [TestCase("\"\"\" MARK \"\"\"")]
    [TestCase("' MARK")]
    [TestCase("REM MARK")]
    [TestCase("rem MARK")]
    [TestCase(":: MARK")]
    [TestCase("{{! MARK }}")]
    [TestCase("{# MARK #}")]
    [TestCase("(* MARK *)")]
    [TestCase("{- MARK -}")]
    [TestCase("<# MARK #>")]
    [TestCase("@* MARK *@")]
    [TestCase("<%-- MARK --%>")]
    [TestCase("<%# MARK %>")]
    [TestCase("{/* MARK */}")]
    [TestCase("{{/* MARK */}}")]
    [TestCase("@REM MARK")]
    [TestCase("Rem MARK")]
    [TestCase("! MARK")]
    [TestCase("dnl MARK")]
    [TestCase("\" MARK")]
    public void A_mark_on_the_line_above_allows_in_every_language(string comment)
    {
        var above = Marked(comment);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ReasonFor($"first = 1\n{above}\naws_secret_access_key = \"{One.Secret}\"\n"), Is.Not.Null);
            Assert.That(ReasonFor($"{above}\r\naws_secret_access_key = \"{One.Secret}\"\r\n"), Is.Not.Null, "as the first line, CRLF");
        }
    }

    [TestCase("# secretguard:allow", "marked beside it")]
    [TestCase("# SecretGuard:Allow", "marked beside it")]
    [TestCase("# secretguard:allow a key of the test server", "marked beside it: a key of the test server")]
    [TestCase("# secretguard:allow aws-secret-access-key", "marked beside it")]
    [TestCase("# secretguard:allow aws-secret-access-key a key of the test server", "marked beside it: a key of the test server")]
    [TestCase("/* secretguard:allow  aws-secret-access-key  test */", "marked beside it: test")]
    [TestCase("<!-- secretguard:allow test -->", "marked beside it: test --")]
    public void The_reason_is_what_stands_behind_the_mark(string comment, string reason) =>
        Assert.That(ReasonFor($"aws_secret_access_key = \"{One.Secret}\" {comment}\n"), Is.EqualTo(reason));

    [TestCase("# secretguard:allow aws-access-key-id")]
    [TestCase("# secretguard:allow aws-session-token because")]
    public void A_mark_for_another_rule_does_not_allow(string comment) =>
        Assert.That(ReasonFor($"aws_secret_access_key = \"{One.Secret}\" {comment}\n"), Is.Null);

    [Test]
    public void One_of_two_marks_may_be_for_the_rule() =>
        Assert.That(ReasonFor($"aws_secret_access_key = \"{One.Secret}\" # secretguard:allow aws-access-key-id # secretguard:allow aws-secret-access-key\n"), Is.Not.Null);

    [TestCase("gitleaks:allow")]
    [TestCase("trufflehog:ignore")]
    [TestCase("pragma: allowlist secret")]
    [TestCase("pragma: whitelist secret")]
    [TestCase("pragma:allowlist secret")]
    [TestCase("ggignore")]
    [TestCase("nosecret")]
    [TestCase("noqa: secret")]
    [TestCase("kics-scan ignore-line secret")]
    public void Marks_of_other_scanners_count(string mark)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ReasonFor($"aws_secret_access_key = \"{One.Secret}\" # {mark}\n"), Does.Contain(mark));
            Assert.That(ReasonFor($"# {mark}\naws_secret_access_key = \"{One.Secret}\"\n"), Does.Contain(mark));
        }
    }

    [TestCase("pragma: allowlist nextline secret")]
    public void Marks_of_other_scanners_for_the_next_line_count(string mark) =>
        Assert.That(ReasonFor($"# {mark}\naws_secret_access_key = \"{One.Secret}\"\n"), Is.Not.Null);

    [TestCase("# secretguard:allowed")]
    [TestCase("# secretguard: allow")]
    [TestCase("# notsecretguard:allow")]
    [TestCase("# secretguard:deny")]
    [TestCase("# nosec")]
    [TestCase("# noqa")]
    [TestCase("# nosecrets")]
    [TestCase("# pragma: no cover")]
    [TestCase("# ignore")]
    public void What_only_looks_like_a_mark_does_not_allow(string comment) =>
        Assert.That(ReasonFor($"aws_secret_access_key = \"{One.Secret}\" {comment}\n"), Is.Null);

    [Test]
    public void A_mark_behind_a_value_does_not_allow_the_line_below()
    {
        var findings = Scanned.Findings(
            $"old_secret_key = \"{One.Secret}\" # secretguard:allow\n{string.Concat(Enumerable.Repeat("\n", 2000))}secret_key = \"{Other.Secret}\" # secretguard:allow\naws_secret_access_key = \"{One.Secret}\"\n");
        Assert.That(findings.Select(finding => new InlineMarkers(RuleSet.All).ReasonToAllow(finding) is not null), Is.EqualTo([true, true, false]));
    }

    [TestCase("x = 1  # MARK\n")]
    [TestCase("# MARK\n\n")]
    [TestCase("# MARK\nx = 1\n")]
    [TestCase("\"# MARK\",\n")]
    public void A_mark_elsewhere_does_not_allow(string above) =>
        Assert.That(ReasonFor($"{Marked(above)}aws_secret_access_key = \"{One.Secret}\"\n"), Is.Null);

    [Test]
    public void A_mark_on_the_line_below_does_not_allow() =>
        Assert.That(ReasonFor($"aws_secret_access_key = \"{One.Secret}\"\n# secretguard:allow\n"), Is.Null);

    private static string Marked(string comment) => comment.Replace("MARK", "secretguard:allow", StringComparison.Ordinal);

    private static string? ReasonFor(string text)
    {
        var located = Scanned.Findings(text).Single();
        var reason = new InlineMarkers(RuleSet.All).ReasonToAllow(located);
        Assert.That(reason is null || InlineMarkers.MayStandBeside(Encoding.UTF8.GetBytes(text), located.Located.Finding), Is.True);
        return reason;
    }
}
