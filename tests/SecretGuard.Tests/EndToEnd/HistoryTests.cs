using System.Globalization;
using System.Text.Json;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Wherever a secret came in, it is found, with the commit that brought it and the path.</summary>
internal sealed class HistoryTests : HistoryTest
{
    [Test]
    public void A_secret_in_HEAD()
    {
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        var finding = AssertBroughtBy(commit, "settings");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.GetProperty("history").GetProperty("inHead").GetBoolean(), Is.True);
            Assert.That(finding.GetProperty("author").GetString(), Is.EqualTo("Somebody <somebody@example.org>"));
            Assert.That(finding.GetProperty("date").GetString(), Is.EqualTo(Sandbox.Git("log", "-1", "--format=%ad", "--date=format:%Y-%m-%dT%H:%M:%S").Trim() + "+00:00").Or.Match("^[0-9-]{10}T[0-9:]{8}[+-][0-9:]{5}$"));
            Assert.That(finding.GetProperty("line").GetInt32(), Is.EqualTo(2));
        }
    }

    [Test]
    public void A_secret_that_was_removed_later()
    {
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        Commit("settings", "none\n");
        Sandbox.Git("gc", "--quiet");
        var finding = AssertBroughtBy(commit, "settings");
        Assert.That(finding.GetProperty("history").GetProperty("inHead").GetBoolean(), Is.False);
    }

    [Test]
    public void A_secret_in_the_root_commit()
    {
        Sandbox.Git("checkout", "--quiet", "--orphan", "other");
        AssertBroughtBy(Commit("a/b/settings", Sandbox.NewCredential().Lines), "a/b/settings");
    }

    [Test]
    public void A_secret_that_a_merge_brings_by_itself()
    {
        Branch("topic", "file", "theirs\n");
        Commit("file", "ours\n");
        Sandbox.TryGit("merge", "--quiet", "topic");
        AssertBroughtBy(Commit("file", Sandbox.NewCredential().Lines, "a merge"), "file");
    }

    [Test]
    public void A_secret_that_a_merge_only_passes_on()
    {
        var commit = Branch("topic", "settings", Sandbox.NewCredential().Lines);
        Commit("other", "ours\n");
        Sandbox.Git("merge", "--quiet", "--no-edit", "topic");
        var finding = AssertBroughtBy(commit, "settings");
        Assert.That(Texts(finding, "refs"), Is.EqualTo(["refs/heads/main", "refs/heads/topic"]));
    }

    [Test]
    public void A_secret_in_an_octopus_merge()
    {
        foreach (var topic in new[] { "a", "b", "c" })
            Branch(topic, topic, "text\n");
        Sandbox.Git("merge", "--quiet", "--no-commit", "--no-ff", "a", "b", "c");
        AssertBroughtBy(Commit("settings", Sandbox.NewCredential().Lines, "octopus"), "settings");
        Assert.That(Sandbox.Git("rev-list", "--parents", "-1", "HEAD").Split(' '), Has.Length.EqualTo(5));
    }

    [Test]
    public void A_secret_on_a_branch_that_is_not_merged()
    {
        var commit = Branch("topic", "settings", Sandbox.NewCredential().Lines);
        var finding = AssertBroughtBy(commit, "settings");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Texts(finding, "refs"), Is.EqualTo(["refs/heads/topic"]));
            Assert.That(Texts(finding, "tips"), Is.EqualTo(["refs/heads/topic"]));
            Assert.That(finding.GetProperty("history").GetProperty("inHead").GetBoolean(), Is.False);
        }
    }

    [Test]
    public void A_secret_in_a_stash()
    {
        Sandbox.Write("README", Sandbox.NewCredential().Lines);
        Sandbox.Git("stash", "--quiet");
        AssertBroughtBy(Sandbox.Git("rev-parse", "stash@{0}").Trim(), "README");
    }

    [Test]
    public void A_staged_secret_in_a_stash()
    {
        Sandbox.Stage("README", Sandbox.NewCredential().Lines);
        Sandbox.Git("stash", "--quiet");
        AssertBroughtBy(Sandbox.Git("rev-parse", "stash@{0}^2").Trim(), "README");
    }

    [Test]
    public void A_secret_in_an_untracked_file_of_an_older_stash()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("stash", "--quiet", "--include-untracked");
        Sandbox.Write("README", "another\n");
        Sandbox.Git("stash", "--quiet");
        AssertBroughtBy(Sandbox.Git("rev-parse", "stash@{1}^3").Trim(), "settings");
    }

    [Test]
    public void A_secret_in_the_message_of_a_tag()
    {
        Sandbox.Git("tag", "--annotate", "--message", Sandbox.NewCredential().Lines, "v1");
        AssertBroughtBy(Sandbox.Head, "(tag message) refs/tags/v1");
    }

    [Test]
    public void A_secret_in_the_message_of_a_tag_of_which_only_a_tag_is_left()
    {
        Sandbox.Git("tag", "--annotate", "--message", Sandbox.NewCredential().Lines, "inner");
        Sandbox.Git("tag", "--annotate", "--message", "outer", "outer", "inner");
        Sandbox.Git("tag", "--delete", "inner");
        AssertBroughtBy(Sandbox.Head, "(tag message) refs/tags/outer");
    }

    [Test]
    public void A_secret_in_a_file_that_only_a_tag_holds()
    {
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("tag", "key", Sandbox.Git("hash-object", "-w", "settings").Trim());
        var finding = AssertBroughtBy(null, "refs/tags/key");
        Assert.That(Texts(finding, "tips"), Is.EqualTo(["refs/tags/key"]));
    }

    [Test]
    public void A_secret_in_a_folder_that_only_an_annotated_tag_holds()
    {
        Sandbox.Stage("a/settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("tag", "--annotate", "--message", "a folder", "folder", Sandbox.Git("write-tree").Trim());
        Sandbox.Git("reset", "--quiet", "--hard");
        AssertBroughtBy(null, "refs/tags/folder");
    }

    [Test]
    public void A_secret_that_only_a_reflog_reaches()
    {
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Stage("settings", "none\n");
        CommitStaged("--amend", "--message", "amended");
        AssertBroughtBy(commit, "settings");
    }

    [Test]
    public void A_secret_that_nothing_reaches_is_told_when_it_is_asked_for()
    {
        Commit("settings", Sandbox.NewCredential().Lines);
        var blob = Sandbox.Git("rev-parse", "HEAD:settings").Trim();
        Sandbox.Git("reset", "--quiet", "--hard", "HEAD~");
        Sandbox.Git("reflog", "expire", "--expire=now", "--all");
        AssertClean();
        Assert.That(Sandbox.Tool("scan", "--history").Everything, Does.Contain("--unreachable"));
        AssertBroughtBy(null, $"(object {blob})", "--unreachable");
    }

    [Test]
    public void A_secret_in_the_message_of_a_commit() =>
        AssertBroughtBy(CommitStaged("--message", $"Subject\n\n{Sandbox.NewCredential().Lines}"), "(commit message)");

    [Test]
    public void A_secret_in_a_note()
    {
        Sandbox.Git("notes", "add", "--message", Sandbox.NewCredential().Lines);
        AssertBroughtBy(Sandbox.Git("rev-parse", "refs/notes/commits").Trim(), Sandbox.Head);
    }

    [Test]
    public void A_secret_in_a_file_that_was_renamed_and_copied_since()
    {
        var credential = Sandbox.NewCredential();
        var commit = Commit("old name", credential.Lines);
        Sandbox.Git("mv", "old name", "new name");
        CommitStaged("--message", "renamed");
        Commit("copy", credential.Lines + "and more\n");
        var finding = AssertBroughtBy(commit, "old name");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Texts(finding, "paths"), Is.EqualTo(["old name", "new name", "copy"]));
            Assert.That(finding.GetProperty("history").GetProperty("commits").GetInt32(), Is.EqualTo(3));
            Assert.That(finding.GetProperty("history").GetProperty("versions").GetInt32(), Is.EqualTo(2));
        }
    }

    [Test]
    public void A_secret_in_a_file_that_is_stored_as_the_difference_from_an_unrelated_one()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(line => string.Create(CultureInfo.InvariantCulture, $"{line * 7919} of many\n")));
        foreach (var folder in new[] { "a", "b", "d", "e" })
            Commit($"{folder}/text.txt", $"{text}of {folder}\n");
        var commit = Commit("c/text.txt", text + Sandbox.NewCredential().Lines);
        Sandbox.Git("repack", "-adfq");
        var pack = Directory.GetFiles(Sandbox.Here(".git/objects/pack"), "*.idx").Single();
        var blob = Sandbox.Git("rev-parse", "HEAD:c/text.txt").Trim();
        Assert.That(Sandbox.Git("verify-pack", "-v", pack).Split('\n').Single(line => line.StartsWith(blob, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(7), "a delta");
        AssertBroughtBy(commit, "c/text.txt");
    }

    [Test]
    public void A_secret_in_the_worktree_of_another_branch()
    {
        Sandbox.Git("worktree", "add", "--quiet", "--detach", "../tree");
        Sandbox.Folder = "tree";
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Folder = "repo";
        AssertBroughtBy(commit, "settings");
    }

    [Test]
    public void A_secret_under_a_path_of_4000_bytes()
    {
        var path = string.Join('/', Enumerable.Repeat(new string('d', 199), 20));
        var commit = Commit("settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("update-index", "--add", "--cacheinfo", $"100644,{Sandbox.Git("rev-parse", "HEAD:settings").Trim()},{path}");
        Sandbox.Git("rm", "--quiet", "settings");
        CommitStaged("--message", "moved");
        Assert.That(Texts(AssertBroughtBy(commit, "settings"), "paths"), Is.EqualTo(["settings", path]));
    }

    [Test]
    public void What_lives_in_HEAD_comes_first()
    {
        Commit("gone", Sandbox.NewCredential().Lines);
        Sandbox.Git("rm", "--quiet", "gone");
        Commit("alive", Sandbox.NewCredential().Lines);
        Branch("topic", "unmerged", Sandbox.NewCredential().Lines);
        Assert.That(ScanHistory().Paths, Is.EqualTo(["alive", "gone", "unmerged"]));
    }

    [Test]
    public void One_job_and_many_give_the_same_report()
    {
        // Each secret comes in with six files at once, different ones, and some beside a mark.
        for (var i = 0; i < 12; i++)
        {
            var lines = Sandbox.NewCredential().Lines;
            for (var copy = 5; copy >= 0; copy--)
                Sandbox.Stage($"folder{copy}/settings{i}", new string('\n', copy * 50) + (i % 3 == 0 ? $"# secretguard:allow copy {copy}\n" : $"copy {copy}\n") + lines);
        }

        CommitStaged("--message", "many");
        Sandbox.Git("repack", "-adq", "--depth=50");
        var reports = new[] { "1", "8", "8" }.Select(jobs => ScanHistory("--jobs", jobs)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reports[0].Findings, Has.Length.GreaterThanOrEqualTo(8));
            Assert.That(reports[0].Findings.Select(finding => finding.GetProperty("path").GetString()), Has.All.StartsWith("folder0/"));
            Assert.That(reports.Select(report => WithoutTimes(report.Output)).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public void Every_field_of_the_report()
    {
        Commit("settings", Sandbox.NewCredential().Lines);
        var ran = ScanHistory();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                ran.Findings.Single().EnumerateObject().Select(field => field.Name),
                Is.EqualTo(["rule", "severity", "confidence", "path", "line", "column", "endLine", "endColumn", "match", "fingerprint", "commit", "author", "date", "history", "details"]));
            Assert.That(
                ran.Findings.Single().GetProperty("history").EnumerateObject().Select(field => field.Name),
                Is.EqualTo(["inHead", "commits", "versions", "paths", "tips", "tipCount", "refs", "refCount"]));
            var summary = ran.Json.GetProperty("summary");
            Assert.That(Number(summary, "commits"), Is.EqualTo(2));
            Assert.That(Number(summary, "refs"), Is.EqualTo(1));
            Assert.That(Number(summary, "objects"), Is.EqualTo(6));
            Assert.That(Number(summary, "files"), Is.EqualTo(2));
            Assert.That(Number(summary, "findings"), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_repository_without_commits()
    {
        Directory.CreateDirectory(Sandbox.At("empty"));
        Sandbox.Folder = "empty";
        Sandbox.Init();
        AssertClean();
    }

    [Test]
    public void No_repository()
    {
        Sandbox.Folder = "home";
        var ran = ScanHistory();
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain("no Git repository"));
    }

    private static int Number(JsonElement summary, string name) => summary.GetProperty(name).GetInt32();

    private string Branch(string name, string path, string text)
    {
        Sandbox.Git("checkout", "--quiet", "-b", name);
        var commit = Commit(path, text);
        Sandbox.Git("checkout", "--quiet", "main");
        return commit;
    }
}
