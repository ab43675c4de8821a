using System.Text;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Every kind of content and of name, in a commit.</summary>
internal sealed class ContentTests : EndToEndTest
{
    [Test]
    public void Lines_that_end_in_CRLF()
    {
        WiredRepository();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines.ReplaceLineEndings("\r\n"));
        Assert.That(AssertRefused().Error, Does.Contain("settings:2:25"));
    }

    [Test]
    public void Line_ends_that_Git_converts()
    {
        WiredRepository();
        Sandbox.Git("config", "core.autocrlf", "true");
        Sandbox.Git("config", "core.safecrlf", "false");
        var credential = Sandbox.NewCredential();
        Sandbox.Stage("settings", "# ours\n" + credential.Lines.ReplaceLineEndings("\r\n"));
        Assert.That(AssertRefused().Error, Does.Contain("settings:3:25"));

        // In the working tree the lines end otherwise than in the commit; they are old all the same.
        Sandbox.CommitAll();
        Sandbox.Stage("settings", "# ours\r\n" + credential.Lines.ReplaceLineEndings("\r\n") + "new\r\n");
        AssertPasses();
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Text_with_a_byte_order_mark(string encoding)
    {
        WiredRepository();
        var unicode = Encoding.GetEncoding(encoding);
        Sandbox.Stage("settings", [.. unicode.GetPreamble(), .. unicode.GetBytes("# ours\r\n" + Sandbox.NewCredential().Lines)]);
        Assert.That(AssertRefused().Error, Does.Contain("settings:3:25"));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void An_old_secret_in_UTF_16_does_not_block(string encoding)
    {
        WiredRepository();
        var unicode = Encoding.GetEncoding(encoding);
        var text = "# ours\n" + Sandbox.NewCredential().Lines;
        Sandbox.Write("settings", [.. unicode.GetPreamble(), .. unicode.GetBytes(text)]);
        Sandbox.CommitAll();
        Sandbox.Stage("settings", [.. unicode.GetPreamble(), .. unicode.GetBytes(text + "new\n")]);
        AssertPasses();
    }

    [Test]
    public void Text_in_Latin_1()
    {
        WiredRepository();
        Sandbox.Stage("settings", Encoding.Latin1.GetBytes("# für Ärger\n" + Sandbox.NewCredential().Lines));
        Assert.That(AssertRefused().Error, Does.Contain("settings:3:25"));
    }

    [Test]
    public void A_binary_file()
    {
        WiredRepository();
        var credential = Sandbox.NewCredential();
        byte[] noise = [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37))];
        Sandbox.Stage("program", [0x7f, .. "ELF"u8, .. noise, .. Encoding.ASCII.GetBytes($"{credential.Id}\0{credential.Secret}\0"), .. noise]);
        Assert.That(AssertRefused().Error, Does.Contain("program:"));
    }

    [Test]
    public void A_last_line_without_an_end()
    {
        WiredRepository();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines.TrimEnd());
        AssertRefused();
    }

    [Test]
    public void A_line_of_megabytes()
    {
        WiredRepository();
        Sandbox.Stage("page.min.js", new string('x', 3_000_000) + ';' + Sandbox.NewCredential().Lines.Replace('\n', ';') + new string('y', 3_000_000));
        var ran = AssertRefused();
        Assert.That(ran.Error, Has.Length.LessThan(4000));
    }

    [TestCase("two words.env")]
    [TestCase("it's \"quoted\".env")]
    [TestCase("back\\slash.env")]
    [TestCase("-dash.env")]
    [TestCase(":colon.env")]
    [TestCase("ünïcödé/文件.env")]
    [TestCase("glob*[a].env")]
    public void A_path_with_odd_characters(string path)
    {
        WiredRepository();
        Sandbox.Write(path, Sandbox.NewCredential().Lines);
        Sandbox.Git("add", "--all");
        Assert.That(AssertRefused().Error, Does.Contain($"{path}:2:25"));
    }

    [Test]
    public void A_path_with_line_ends_stays_on_one_line()
    {
        WiredRepository();
        Sandbox.Write("new\nline\r.env", Sandbox.NewCredential().Lines);
        Sandbox.Git("add", "--all");
        Assert.That(AssertRefused().Error, Does.Contain("new\\nline\\u000d.env:2:25"));
    }

    [Test]
    public void A_path_that_would_speak_to_the_terminal_does_not()
    {
        WiredRepository();
        Sandbox.Write("\e[2J\a\u009b31m.env", Sandbox.NewCredential().Lines);
        Sandbox.Git("add", "--all");
        Assert.That(AssertRefused().Error.Any(c => char.IsControl(c) && c != '\n'), Is.False);
    }

    [Test]
    public void A_path_that_is_no_text()
    {
        WiredRepository();
        Sandbox.Shell("""printf '%s' "$1" >"$(printf 'latin\344.env')" """, Sandbox.NewCredential().Lines).AssertEndedWith(0);
        Sandbox.Git("add", "--all");
        Assert.That(AssertRefused().Error, Does.Contain("latin\ufffd.env:2:25"));

        var ran = Sandbox.Scan();
        ran.AssertEndedWith(1);
        Assert.That(ran.Paths, Is.EqualTo(["latin\ufffd.env"]));
    }

    [Test]
    public void Two_paths_that_look_the_same_are_both_checked()
    {
        WiredRepository();
        var (first, second) = (Sandbox.NewCredential(), Sandbox.NewCredential());
        Sandbox.Shell("""printf '%s' "$1" >"$(printf 'x\344')"; printf '%s' "$2" >"$(printf 'x\345')" """, first.Lines, second.Lines).AssertEndedWith(0);
        Sandbox.Git("add", "--all");
        Assert.That(AssertRefused().Error, Does.Contain("2 findings"));
        Assert.That(Sandbox.Scan().Findings, Has.Length.EqualTo(2));
    }
}
