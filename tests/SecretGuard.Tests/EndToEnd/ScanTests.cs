using System.Text;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>What <c>scan</c> reads.</summary>
internal sealed class ScanTests : EndToEndTest
{
    [Test]
    public void Everything_that_is_tracked_or_could_be_is_scanned()
    {
        Sandbox.Init();
        Sandbox.Write(".gitignore", "ignored\nbuild/\n");
        Sandbox.Write("tracked", Sandbox.NewCredential().Lines);
        Sandbox.CommitAll();
        Sandbox.Write("untracked", Sandbox.NewCredential().Lines);
        Sandbox.Write("deep/er/untracked", Sandbox.NewCredential().Lines);
        Sandbox.Write("ignored", Sandbox.NewCredential().Lines);
        Sandbox.Write("build/ignored", Sandbox.NewCredential().Lines);
        File.AppendAllText(Sandbox.Here(".git/config"), $"# {Sandbox.NewCredential().SecretLine}");
        var ran = Sandbox.Scan();
        ran.AssertEndedWith(1);
        Assert.That(ran.Paths, Is.EqualTo(["deep/er/untracked", "tracked", "untracked"]));
    }

    [Test]
    public void A_clean_tree_is_clean()
    {
        Sandbox.Init();
        Sandbox.Write("file", "region = eu-west-1\n");
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.StartWith("Nothing found in 1 file"));
        Assert.That(ran.Error, Is.Empty);
    }

    [Test]
    public void An_empty_repository_is_clean()
    {
        Sandbox.Init();
        Sandbox.Tool("scan").AssertEndedWith(0);
        Sandbox.Tool("scan", "--staged").AssertEndedWith(0);
    }

    [TestCase("ignored")]
    [TestCase("build")]
    [TestCase("build/")]
    [TestCase("build/ignored")]
    public void What_Git_ignores_is_scanned_when_it_is_named(string path)
    {
        Sandbox.Init();
        Sandbox.Write(".gitignore", "ignored\nbuild/\n");
        Sandbox.Write("ignored", Sandbox.NewCredential().Lines);
        Sandbox.Write("build/ignored", Sandbox.NewCredential().Lines);
        Sandbox.Scan(path).AssertEndedWith(1);
    }

    [Test]
    public void A_folder_scans_what_is_below_it()
    {
        TwoFolders();
        Assert.That(Sandbox.Scan("a").Paths, Is.EqualTo(["a/one.env", "a/two.txt"]));
    }

    [Test]
    public void The_current_folder_is_where_a_scan_starts_and_the_root_is_where_paths_start()
    {
        TwoFolders();
        Sandbox.Folder = "repo/a";
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo(["a/one.env", "a/two.txt"]));
        Assert.That(Sandbox.Scan("../b").Paths, Is.EqualTo(["b/three.env"]));
    }

    [TestCase("*.env", "a/one.env b/three.env")]
    [TestCase("**/*.env", "a/one.env b/three.env")]
    [TestCase("a/*", "a/one.env a/two.txt")]
    [TestCase("a/*.txt", "a/two.txt")]
    public void A_glob_scans_what_it_matches(string glob, string paths)
    {
        TwoFolders();
        Sandbox.Write("clean.env", "clean\n");
        Assert.That(Sandbox.Scan(glob).Paths, Is.EqualTo(paths.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void Paths_that_overlap_are_scanned_once()
    {
        TwoFolders();
        Assert.That(Sandbox.Scan("a", "a/one.env", "./a/one.env", "**/*.env").Paths, Is.EqualTo(["a/one.env", "a/two.txt", "b/three.env"]));
    }

    [TestCase("gone")]
    [TestCase("a/gone.env")]
    [TestCase("gone/*.env")]
    [TestCase("**/*.gone")]
    public void A_path_that_is_not_there_is_an_error(string path)
    {
        TwoFolders();
        var ran = Sandbox.Tool("scan", path);
        ran.AssertEndedWith(2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Output, Is.Empty);
            Assert.That(ran.Error, Does.Contain(path.Split('/')[0]));
        }
    }

    [Test]
    public void A_path_that_is_not_there_is_an_error_beside_one_that_is()
    {
        TwoFolders();
        Sandbox.Tool("scan", "a", "gone").AssertEndedWith(2);

        // Also where there is so much that several threads scan it.
        for (var number = 0; number < 300; number++)
            Sandbox.Write($"a/{number}.txt", new string('x', 20_000));
        var ran = Sandbox.Tool("scan", "a", "gone");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("gone"));
    }

    [Test]
    public void Another_repository_is_named_with_repo()
    {
        TwoFolders();
        Sandbox.Folder = "";
        Assert.That(Sandbox.Scan("--repo", "repo", "b").Paths, Is.EqualTo(["b/three.env"]));
        var ran = Sandbox.Tool("scan", "--repo", "gone");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("There is no folder gone"));
    }

    [Test]
    public void Outside_of_a_repository_all_files_below_are_scanned()
    {
        Sandbox.Write(".gitignore", "*\n");
        Sandbox.Write("a/b/settings", Sandbox.NewCredential().Lines);
        Sandbox.Write(".hidden", Sandbox.NewCredential().Lines);
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo([".hidden", "a/b/settings"]));
    }

    [Test]
    public void Outside_of_a_repository_nothing_is_staged()
    {
        var ran = Sandbox.Tool("scan", "--staged");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("no Git repository"));
    }

    [Test]
    public void A_bare_repository_has_no_files()
    {
        Sandbox.Init("--bare");
        Sandbox.Tool("scan").AssertEndedWith(2);
        var ran = Sandbox.Tool("scan", "--staged");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("no working tree"));
    }

    [Test]
    public void A_symbolic_link_is_where_it_leads_to()
    {
        Sandbox.Init();
        Sandbox.Folder = "";
        Sandbox.Write("outside", Sandbox.NewCredential().Lines);
        Sandbox.Folder = "repo";
        File.CreateSymbolicLink(Sandbox.Here("harmless"), "../outside");
        Sandbox.Tool("scan").AssertEndedWith(0);

        File.CreateSymbolicLink(Sandbox.Here("link"), $"aws_secret_access_key={Sandbox.NewCredential().Secret}");
        Assert.That(Sandbox.Scan().Paths, Is.EqualTo(["link"]));
    }

    [Test]
    public void Standard_input_is_scanned()
    {
        var text = Encoding.UTF8.GetBytes("# ours\n" + Sandbox.NewCredential().Lines);
        var ran = Sandbox.ToolOn(text, "scan", "-", "--format", "json");
        ran.AssertEndedWith(1);
        var finding = ran.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.GetProperty("path").GetString(), Is.EqualTo("-"));
            Assert.That(finding.GetProperty("line").GetInt64(), Is.EqualTo(3));
            Assert.That(ran.Json.GetProperty("summary").GetProperty("bytes").GetInt64(), Is.EqualTo(text.Length));
        }
    }

    [Test]
    public void Standard_input_is_scanned_to_its_end()
    {
        byte[] noise = [.. Enumerable.Range(0, 5_000_000).Select(i => (byte)('a' + (i % 23)))];
        Sandbox.ToolOn([.. noise, (byte)'\n', .. Encoding.UTF8.GetBytes(Sandbox.NewCredential().Lines)], "scan", "-").AssertEndedWith(1);
        Sandbox.ToolOn(noise, "scan", "-").AssertEndedWith(0);
        Sandbox.ToolOn([], "scan", "-").AssertEndedWith(0);
    }

    [Test]
    public void Standard_input_stands_alone()
    {
        Sandbox.Write("file", "clean\n");
        Sandbox.Tool("scan", "-", "file").AssertEndedWith(2);
        Sandbox.Init();
        Sandbox.Tool("scan", "--staged", "file").AssertEndedWith(2);
        Sandbox.Tool("scan", "--staged", "-").AssertEndedWith(2);
    }

    private void TwoFolders()
    {
        Sandbox.Init();
        Sandbox.Write("a/one.env", Sandbox.NewCredential().Lines);
        Sandbox.Write("a/two.txt", Sandbox.NewCredential().Lines);
        Sandbox.Write("b/three.env", Sandbox.NewCredential().Lines);
    }
}
