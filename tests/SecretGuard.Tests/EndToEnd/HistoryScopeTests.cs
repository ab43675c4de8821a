using System.Globalization;
using System.Text.Json;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Which part of a history counts, and what somebody accepted in it.</summary>
internal sealed class HistoryScopeTests : HistoryTest
{
    [Test]
    public void Only_what_came_in_since_a_revision()
    {
        Commit("before", Sandbox.NewCredential().Lines);
        Sandbox.Git("tag", "--annotate", "--message", Sandbox.NewCredential().Lines, "v1");
        AssertClean("--since", "v1");
        var commit = Commit("after", Sandbox.NewCredential().Lines);
        AssertBroughtBy(commit, "after", "--since", "v1");
    }

    [Test]
    public void Only_what_came_in_since_a_date()
    {
        Variables("2020-01-01T12:00:00Z");
        Commit("before", Sandbox.NewCredential().Lines);
        Variables("2022-01-01T12:00:00Z");
        var commit = Commit("after", Sandbox.NewCredential().Lines);
        AssertBroughtBy(commit, "after", "--since", "2021-01-01");
    }

    [TestCase("nonsense")]
    [TestCase("--all")]
    [TestCase("main~1000")]
    [TestCase("v9.9")]
    [TestCase("2026")]
    public void Since_what_is_neither(string since)
    {
        var ran = ScanHistory($"--since={since}");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(since));
    }

    [Test]
    public void Only_some_refs()
    {
        Sandbox.Git("checkout", "--quiet", "-b", "topic/one");
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("checkout", "--quiet", "main");
        Sandbox.Git("tag", "--annotate", "--message", Sandbox.NewCredential().Lines, "v1");
        AssertClean("--refs", "refs/heads/main");
        foreach (var refs in new[] { "refs/heads/*", "refs/heads", "refs/heads/topic/one", "topic/one", "heads/topic/*" })
            AssertBroughtBy(commit, "settings", "--refs", refs);
        AssertBroughtBy(commit, "settings", "--refs", "refs/heads/topic/*,refs/heads/main");
        AssertBroughtBy(Sandbox.Head, "(tag message) refs/tags/v1", "--refs", "refs/tags/*");
        AssertBroughtBy(Sandbox.Head, "(tag message) refs/tags/v1", "--refs", "v1");
    }

    [TestCase("refs/remotes/*")]
    [TestCase("refs/heads/main,refs/heads/mian")]
    public void Refs_that_are_not_there(string refs)
    {
        var ran = ScanHistory("--refs", refs);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain($"no ref is named {refs.Split(',')[^1]}"));
    }

    [Test]
    public void Only_some_paths()
    {
        var credential = Sandbox.NewCredential();
        Commit("a/settings", credential.Lines);
        var commit = Commit("b/settings.env", credential.Lines + "# and more\n");
        AssertBroughtBy(commit, "b/settings.env", "*.env");
        AssertBroughtBy(commit, "b/settings.env", "b/");
        AssertClean("README");
    }

    [Test]
    public void Paths_count_from_where_somebody_is()
    {
        Commit("a/settings", Sandbox.NewCredential().Lines);
        var commit = Commit("b/c/settings.env", Sandbox.NewCredential().Lines);
        foreach (var path in new[] { "c/", "c", "*.env", "c/*.env", "../b", "." })
            AssertBroughtBy(commit, "b/c/settings.env", "--repo", "b", path);
    }

    [TestCase("a?b")]
    [TestCase("a[b]c")]
    [TestCase("!a")]
    [TestCase(" a ")]
    [TestCase("a\\b")]
    [Platform(Exclude = "Win")]
    public void A_path_of_unusual_characters(string path)
    {
        var commit = Commit(path, Sandbox.NewCredential().Lines);
        Commit("axb", Sandbox.NewCredential().Lines);
        AssertBroughtBy(commit, path, path);
        Sandbox.Git("rm", "--quiet", "--", $":(literal){path}");
        CommitStaged("--message", "gone");
        AssertBroughtBy(commit, path, path);
    }

    [TestCase("setings")]
    [TestCase("a/setings")]
    [TestCase("*.evn")]
    [TestCase("a/*.evn")]
    [TestCase("../elsewhere")]
    public void A_path_that_was_never_committed(string path)
    {
        Commit("a/settings", Sandbox.NewCredential().Lines);
        foreach (var what in new[] { "--history", "--range=HEAD" })
        {
            var ran = Sandbox.Scan(what, "a", path);
            ran.AssertEndedWith(2);
            Assert.That(ran.Error, Does.Contain(path));
        }
    }

    [Test]
    public void A_path_that_is_no_more()
    {
        var commit = Commit("a/settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("rm", "--quiet", "a/settings");
        CommitStaged("--message", "gone");
        foreach (var path in new[] { "a/settings", "a", "a/*", "set*" })
            AssertBroughtBy(commit, "a/settings", path);
    }

    [Test]
    public void The_folder_of_another_repository()
    {
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("clone", "--quiet", "--bare", ".", "bare");
        Sandbox.Git("clone", "--quiet", ".", "clone");
        foreach (var folder in new[] { "bare", "clone", "clone/.git" })
            AssertBroughtBy(commit, "settings", "--repo", "..", Sandbox.Here(folder));
        AssertBroughtBy(commit, "settings", "clone/");
        Sandbox.Tool("baseline", "--history", "clone").AssertEndedWith(0);
        Assert.That(File.Exists(Sandbox.Here("clone/.secretguard-baseline")), Is.True);
        Assert.That(File.Exists(Sandbox.Here(".secretguard-baseline")), Is.False);
        AssertClean("clone");
        var ran = ScanHistory("clone", "bare");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("--repos"));
    }

    [Test]
    public void Paths_that_the_configuration_leaves_out()
    {
        Commit(".secretguard.toml", "exclude = [\"vendor/**\"]\n");
        Commit("vendor/settings", Sandbox.NewCredential().Lines);
        AssertClean();
        Assert.That(Sandbox.Tool("scan", "--history").Output, Does.Contain(", 1 excluded."));
        Assert.That(Sandbox.Tool("scan").Output, Does.Contain(", 1 excluded."));
        Assert.That(Sandbox.Tool("scan", "--history", "README").Output, Does.Not.Contain("excluded"));
    }

    [Test]
    public void A_secret_that_is_accepted_by_its_fingerprint()
    {
        Commit("settings", Sandbox.NewCredential().Lines);
        var fingerprint = ScanHistory().Fingerprint;
        Sandbox.Tool("allow", fingerprint, "--reason", "revoked").AssertEndedWith(0);
        AssertClean();
    }

    [Test]
    public void A_mark_in_a_later_version_accepts_the_secret_in_all()
    {
        var credential = Sandbox.NewCredential();
        Commit("settings", credential.Lines);
        Commit("settings", $"{credential.IdLine}# secretguard:allow of a test account\n{credential.SecretLine}");
        var ran = ScanHistory();
        ran.AssertEndedWith(0);
        Assert.That(ran.Json.GetProperty("summary").GetProperty("allowed").GetInt32(), Is.EqualTo(1));
    }

    [TestCase("--depth=1", "shallow")]
    [TestCase("--filter=blob:none", "partial")]
    public void A_clone_that_is_not_whole_is_not_clean(string option, string kind)
    {
        Commit("settings", "text\n");
        Sandbox.Git("config", "uploadpack.allowFilter", "true");
        Sandbox.Git("clone", "--quiet", option, $"file://{Sandbox.At("repo").Replace(" ", "%20", StringComparison.Ordinal)}", "../clone");
        Sandbox.Folder = "clone";
        var ran = ScanHistory();
        using (Assert.EnterMultipleScope())
        {
            ran.AssertEndedWith(3);
            Assert.That(ran.Output, Does.Contain(kind).And.Contain("--allow-incomplete"));
        }

        AssertClean("--allow-incomplete");
    }

    [TestCase("--since", "HEAD")]
    [TestCase("--refs", "refs/heads/*")]
    public void What_nothing_reaches_has_no_date_and_no_ref(string option, string value) =>
        ScanHistory("--unreachable", option, value).AssertEndedWith(2);

    [Test]
    public void Fifty_thousand_refs()
    {
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write(".git/packed-refs", string.Concat(Enumerable.Range(0, 50_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"{commit} refs/heads/many/{number:D5}\n"))));
        var ran = ScanHistory();
        ran.AssertEndedWith(1);
        Assert.That(ran.Json.GetProperty("summary").GetProperty("refs").GetInt32(), Is.EqualTo(50_001));
        var history = ran.Findings.Single().GetProperty("history");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(history.GetProperty("tipCount").GetInt32(), Is.EqualTo(50_002));
            Assert.That(history.GetProperty("refCount").GetInt32(), Is.EqualTo(50_001));
            foreach (var names in (JsonElement[])[history.GetProperty("tips"), history.GetProperty("refs")])
                Assert.That(names.GetArrayLength(), Is.EqualTo(100));
            Assert.That(history.GetProperty("tips")[0].GetString(), Is.EqualTo("HEAD"));
            Assert.That(history.GetProperty("refs")[0].GetString(), Is.EqualTo("refs/heads/main"));
        }

        Assert.That(ran.Time, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    private void Variables(string date) => (Sandbox.Variables["GIT_AUTHOR_DATE"], Sandbox.Variables["GIT_COMMITTER_DATE"]) = (date, date);
}
