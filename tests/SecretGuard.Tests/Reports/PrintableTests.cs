using CsCheck;
using SecretGuard.Reports;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class PrintableTests
{

    [TestCase("plain", "plain")]
    [TestCase("", "")]
    [TestCase("ünï 文 🔑 e\u0301", "ünï 文 🔑 e\u0301")]
    [TestCase("a\tb", "a b")]
    [TestCase("a\nb", "a\\nb")]
    [TestCase("a\r\nb", "a\\u000d\\nb")]
    [TestCase("\e[31mred\e[0m", "\\u001b[31mred\\u001b[0m")]
    [TestCase("\e]0;title\a", "\\u001b]0;title\\u0007")]
    [TestCase("\u009b31m", "\\u009b31m")]
    [TestCase("\b\b\u007f", "\\u0008\\u0008\\u007f")]
    [TestCase("\u202eevil", "\\u202eevil")]
    [TestCase("\u2066a\u2069", "\\u2066a\\u2069")]
    [TestCase("\u200fa\u200eb\u061c", "\\u200fa\\u200eb\\u061c")]
    [TestCase("a\u2028b\u2029c", "a\\u2028b\\u2029c")]
    [TestCase("\ufffe\uffff", "\\ufffe\\uffff")]
    [TestCase("##vso[task.complete]", "\\u0023#vso[task.complete]")]
    [TestCase("x ##[group]", "x \\u0023#[group]")]
    [TestCase("###teamcity[x]", "#\\u0023#teamcity[x]")]
    [TestCase("## heading # [x]", "## heading # [x]")]
    public void What_could_act_on_a_terminal_is_shown_and_not_done(string text, string shown) =>
        Assert.That(Printable.Of(text), Is.EqualTo(shown));

    [Test]
    public void Half_of_a_pair_is_shown_and_a_pair_stays() =>
        Assert.That(Printable.Of("a\ud800b\udc00🔑\ud83d"), Is.EqualTo("a\\ud800b\\udc00🔑\\ud83d"));

    [TestCase("plain::x", "plain::x")]
    [TestCase("::error::x", "\\u003a:error::x")]
    [TestCase(" \u00a0::error::x", " \u00a0\\u003a:error::x")]
    [TestCase(":x", ":x")]
    [TestCase("", "")]
    public void What_begins_a_line_begins_no_command(string text, string shown) =>
        Assert.That(Printable.AtLineStart(text), Is.EqualTo(shown));

    [Test]
    public void Nothing_that_acts_on_a_terminal_is_left() =>
        Gen.String.Sample(text => !Printable.Of(text).Any(c => char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')));
}
