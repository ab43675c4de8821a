using System.Text;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>The commits of a range, with everything that could hide a secret in them.</summary>
internal sealed class RangeTests : EndToEndTest
{
    [Test]
    public void A_secret_that_is_added_and_removed_again_is_found_where_it_came_in()
    {
        Base();
        Commit("settings", "region = eu-west-1\n");
        var bad = Commit("settings", "region = eu-west-1\n" + Sandbox.NewCredential().Lines);
        Commit("settings", "region = eu-west-1\n");

        var ran = Sandbox.Scan("--range", "base..HEAD");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Places(ran), Is.EqualTo([$"{bad} settings:3"]));
            Assert.That(ran.Findings[0].GetProperty("author").GetString(), Is.EqualTo("Somebody <somebody@example.org>"));
            Assert.That(ran.Json.GetProperty("summary").GetProperty("commits").GetInt32(), Is.EqualTo(3));
        }
    }

    [Test]
    public void A_secret_is_reported_once_with_its_first_commit()
    {
        var credential = Sandbox.NewCredential();
        Base();
        var first = Commit("b", credential.Lines);
        Commit("a", credential.Lines);
        Commit("b", "# a comment\n" + credential.Lines);

        Assert.That(Places(Sandbox.Scan("--range", "base..HEAD")), Is.EqualTo([$"{first} b:2"]));
    }

    [Test]
    public void Old_secrets_that_only_move_pass()
    {
        var (first, second) = (Sandbox.NewCredential(), Sandbox.NewCredential());
        Sandbox.Init();
        Sandbox.Write("one", "# one\n" + first.Lines);
        Sandbox.Write("two", second.Lines + "# two\n");
        Base();
        Sandbox.Git("mv", "one", "renamed");
        Sandbox.CommitAll();
        Commit("two", "# above\n" + second.Lines.Replace("\n", "  \n", StringComparison.Ordinal));
        Sandbox.Write("two", "# two\n");
        Commit("three", "moved\n" + second.Lines);

        Sandbox.Scan("--range", "base..HEAD").AssertEndedWith(0);
    }

    [Test]
    public void A_copy_that_replaces_an_old_secret_in_two_steps_passes()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("one", credential.Lines);
        Base();
        Commit("two", credential.Lines);
        Sandbox.Git("rm", "-q", "one");
        Sandbox.CommitAll();

        Sandbox.Scan("--range", "base..HEAD").AssertEndedWith(0);
    }

    [Test]
    public void A_secret_that_was_removed_before_the_range_and_comes_back_is_found()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("one", credential.Lines);
        Sandbox.CommitAll();
        Sandbox.Write("one", "");
        Base();
        var back = Commit("one", credential.Lines);

        Assert.That(Places(Sandbox.Scan("--range", "base..HEAD")), Is.EqualTo([$"{back} one:2"]));
    }

    [Test]
    public void A_configuration_that_the_range_brings_hides_nothing_but_is_told()
    {
        Base();
        Commit(".secretguard.toml", "exclude = [\"settings\"]\n");
        Commit("settings", Sandbox.NewCredential().Lines);

        var ran = Sandbox.Tool("scan", "--range", "base..HEAD");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Output, Does.Contain("this change allows 1 finding by its .secretguard.toml; that counts once it is merged"));
            Sandbox.Tool("scan", "--range", "base..HEAD", "--trust-head").AssertEndedWith(0);
        }
    }

    [Test]
    public void The_configuration_of_the_base_counts_whatever_the_working_tree_has()
    {
        Sandbox.Init();
        Sandbox.Write(".secretguard.toml", "exclude = [\"samples/\"]\n");
        Base();
        Commit("samples/one", Sandbox.NewCredential().Lines);
        Sandbox.Git("rm", "-q", ".secretguard.toml");
        Sandbox.CommitAll();

        Sandbox.Scan("--range", "base..HEAD").AssertEndedWith(0);
    }

    [Test]
    public void A_wrong_configuration_of_the_range_is_told_beside_the_findings()
    {
        Base();
        Sandbox.Write(".secretguard.toml", "exclud = []\n");
        Commit("settings", Sandbox.NewCredential().Lines);

        var ran = Sandbox.Tool("scan", "--range", "base..HEAD");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("the configuration that this change brings does not count yet, and is wrong: ").And.Contain(":.secretguard.toml:1"));
        Sandbox.Tool("scan", "--range", "base..HEAD", "--trust-head").AssertEndedWith(2);
    }

    [Test]
    public void A_mark_that_the_range_brings_hides_nothing_but_is_told()
    {
        Base();
        Commit("settings", "# secretguard:allow\n" + Sandbox.NewCredential().SecretLine);

        var ran = Sandbox.Tool("scan", "--range", "base..HEAD");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("this change allows 1 finding by marks beside them; that counts once it is merged"));
        Sandbox.Tool("scan", "--range", "base..HEAD", "--trust-head").AssertEndedWith(0);
    }

    [Test]
    public void A_baseline_that_the_range_brings_hides_nothing_but_is_told()
    {
        Base();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Tool("baseline").AssertEndedWith(0);
        Sandbox.CommitAll();

        var ran = Sandbox.Tool("scan", "--range", "base..HEAD");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("this change allows 1 finding by its .secretguard-baseline; that counts once it is merged"));
        Sandbox.Tool("scan", "--range", "base..HEAD", "--trust-head").AssertEndedWith(0);
    }

    [Test]
    public void Patterns_for_git_secrets_that_the_range_brings_hide_nothing_but_are_told()
    {
        Base();
        var credential = Sandbox.NewCredential();
        Sandbox.Write(".gitallowed", "settings:.*\n");
        Commit("settings", credential.Lines);

        var ran = Sandbox.Tool("scan", "--range", "base..HEAD");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("this change allows 1 finding by its .gitallowed; that counts once it is merged"));
        Sandbox.Tool("scan", "--range", "base..HEAD", "--trust-head").AssertEndedWith(0);
    }

    [Test]
    public void A_mark_that_was_there_before_the_range_counts()
    {
        Sandbox.Init();
        Sandbox.Write("settings", "# secretguard:allow a test key\n" + Sandbox.NewCredential().SecretLine);
        Base();
        Commit("settings", "# secretguard:allow a test key\n" + Sandbox.NewCredential().SecretLine);
        Sandbox.Scan("--range", "base..HEAD").AssertEndedWith(0);

        Commit("settings", "# secretguard:allow a test key\n" + Sandbox.NewCredential().SecretLine + "# secretguard:allow a test key\n" + Sandbox.NewCredential().SecretLine);
        Assert.That(Sandbox.Scan("--range", "base..HEAD").Findings, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_marked_secret_that_moves_with_its_mark_passes_and_without_it_does_not()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("settings", "# secretguard:allow\n" + credential.SecretLine);
        Base();
        Sandbox.Git("mv", "settings", "moved");
        Sandbox.CommitAll();
        Sandbox.Scan("--range", "base..HEAD").AssertEndedWith(0);

        Commit("moved", credential.SecretLine);
        Assert.That(Sandbox.Scan("--range", "base..HEAD").Paths, Is.EqualTo(["moved"]));
    }

    [Test]
    public void Renaming_a_file_and_adding_a_secret_to_it_is_found()
    {
        Sandbox.Init();
        Sandbox.Write("one", "1\n2\n3\n4\n");
        Base();
        Sandbox.Git("mv", "one", "two");
        var bad = Commit("two", "1\n2\n3\n4\n" + Sandbox.NewCredential().Lines);

        Assert.That(Places(Sandbox.Scan("--range", "base..HEAD")), Is.EqualTo([$"{bad} two:6"]));
    }

    [Test]
    public void A_secret_in_an_excluded_file_is_found_when_it_moves_out_of_it()
    {
        var credential = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write(".secretguard.toml", "exclude = [\"samples/\"]\n");
        Base();
        Commit("samples/one", credential.Lines);
        Sandbox.Git("mv", "samples/one", "one");
        Sandbox.CommitAll();

        Assert.That(Sandbox.Scan("--range", "base..HEAD").Paths, Is.EqualTo(["one"]));
    }

    [Test]
    public void A_secret_in_a_message_is_found()
    {
        var credential = Sandbox.NewCredential();
        Base();
        Sandbox.Git("commit", "-q", "--allow-empty", "-m", "Deploy\n\n" + credential.Lines);

        Assert.That(Places(Sandbox.Scan("--range", "base..HEAD")), Is.EqualTo([$"{Sandbox.Head} (commit message):4"]));
    }

    [Test]
    public void A_secret_in_the_message_of_a_tag_is_found()
    {
        var credential = Sandbox.NewCredential();
        Base();
        Sandbox.Git("-c", "tag.gpgSign=false", "tag", "-a", "-m", "Release\n\n" + credential.Lines, "v1");

        Assert.That(Sandbox.Scan("--range", "base..v1").Paths, Is.EqualTo(["(tag message)"]));
    }

    [Test]
    public void A_password_in_the_address_of_a_submodule_is_found()
    {
        Base();
        var token = Detection.Rules.SampleText.Fill("{A-Za-z0-9:24}", 7);
        Commit(".gitmodules", $"[submodule \"library\"]\n\tpath = library\n\turl = https://deploy:{token}@git.example.net/library.git\n");

        Assert.That(Sandbox.Scan("--range", "base..HEAD").Paths, Is.EqualTo([".gitmodules"]));
    }

    [Test]
    public void A_merge_is_asked_only_for_what_it_brings_itself()
    {
        var (theirs, own) = (Sandbox.NewCredential(), Sandbox.NewCredential());
        Base();
        Commit("ours", "1\n");
        Sandbox.Git("checkout", "-q", "-b", "other", "base");
        var bad = Commit("theirs", theirs.Lines);
        Sandbox.Git("checkout", "-q", "main");
        Sandbox.Git("merge", "-q", "--no-commit", "--no-ff", "other");
        Sandbox.Write("ours", "1\n" + own.Lines);
        Sandbox.CommitAll();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Places(Sandbox.Scan("--range", "base..HEAD")), Is.EquivalentTo([$"{bad} theirs:2", $"{Sandbox.Head} ours:3"]));
            Assert.That(Places(Sandbox.Scan("--range", "other..HEAD")), Is.EqualTo([$"{Sandbox.Head} ours:3"]));
            Assert.That(Places(Sandbox.Scan("--range", "base..HEAD", "--first-parent")), Is.EquivalentTo([$"{Sandbox.Head} ours:3", $"{Sandbox.Head} theirs:2"]));
        }
    }

    [Test]
    public void What_a_merge_takes_from_outside_of_the_range_is_old_also_under_another_name()
    {
        var old = Sandbox.NewCredential();
        Sandbox.Init();
        Sandbox.Write("settings", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        Base();
        Commit("settings", "1\n2\n3\n4\n5\n6\n7\n8\n9\n" + old.Lines);
        Sandbox.Git("checkout", "-q", "-b", "topic", "base");
        Sandbox.Git("mv", "settings", "renamed");
        Sandbox.CommitAll();
        Sandbox.Git("merge", "-q", "--no-edit", "main");
        Assert.That(File.ReadAllText(Sandbox.Here("renamed")), Does.Contain(old.Id), "the merge");

        Sandbox.Scan("--range", "main..HEAD").AssertEndedWith(0);
    }

    [Test]
    public void An_octopus_brings_what_none_of_its_sides_has()
    {
        Base();
        foreach (var side in (string[])["one", "two", "three"])
        {
            Sandbox.Git("checkout", "-q", "-b", side, "base");
            Commit(side, side + "\n");
        }
        Sandbox.Git("merge", "-q", "--no-commit", "one", "two");
        Sandbox.Write("evil", Sandbox.NewCredential().Lines);
        Sandbox.CommitAll();
        Assert.That(Sandbox.Git("rev-list", "--parents", "-1", "HEAD").Split(' '), Has.Length.EqualTo(4), "parents");

        Assert.That(Places(Sandbox.Scan("--range", "base..HEAD")), Is.EqualTo([$"{Sandbox.Head} evil:2"]));
    }

    [Test]
    public void One_commit_is_scanned_alone_also_the_first()
    {
        Sandbox.Init();
        var first = Commit("one", Sandbox.NewCredential().Lines);
        var second = Commit("two", Sandbox.NewCredential().Lines);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Places(Sandbox.Scan("--range", "HEAD")), Is.EqualTo([$"{second} two:2"]));
            Assert.That(Places(Sandbox.Scan("--range", first)), Is.EqualTo([$"{first} one:2"]));
        }
    }

    [Test]
    public void Standard_input_lists_commits_or_revisions()
    {
        Base();
        var first = Commit("one", Sandbox.NewCredential().Lines);
        var second = Commit("two", Sandbox.NewCredential().Lines);
        Commit("three", Sandbox.NewCredential().Lines);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Places(Listed($"{second}\n{first}\n")), Is.EqualTo([$"{first} one:2", $"{second} two:2"]));
            Assert.That(Places(Listed("HEAD~1\n^base\n")), Is.EqualTo([$"{first} one:2", $"{second} two:2"]));
            Assert.That(Listed("").Json.GetProperty("summary").GetProperty("commits").GetInt32(), Is.Zero);
        }

        Ran Listed(string lines) => Sandbox.ToolOn(Encoding.ASCII.GetBytes(lines), "scan", "--format", "json", "--range", "-");
    }

    [Test]
    public void An_empty_range_is_clean()
    {
        Base();
        var ran = Sandbox.Scan("--range", "HEAD..base");
        ran.AssertEndedWith(0);
        Assert.That(ran.Json.GetProperty("summary").GetProperty("commits").GetInt32(), Is.Zero);
    }

    [Test]
    public void Three_dots_take_both_sides()
    {
        Base();
        var ours = Commit("ours", Sandbox.NewCredential().Lines);
        Sandbox.Git("checkout", "-q", "-b", "other", "base");
        var theirs = Commit("theirs", Sandbox.NewCredential().Lines);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Places(Sandbox.Scan("--range", "main..other")), Is.EqualTo([$"{theirs} theirs:2"]));
            Assert.That(Places(Sandbox.Scan("--range", "main...other")), Is.EquivalentTo([$"{ours} ours:2", $"{theirs} theirs:2"]));
        }
    }

    [Test]
    public void Paths_say_which_files_count()
    {
        Base();
        Commit("a/one.env", Sandbox.NewCredential().Lines);
        Commit("b/two.env", Sandbox.NewCredential().Lines);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Sandbox.Scan("--range", "base..HEAD", "a").Paths, Is.EqualTo(["a/one.env"]));
            Assert.That(Sandbox.Scan("--range", "base..HEAD", "**/two.*").Paths, Is.EqualTo(["b/two.env"]));
            Sandbox.Scan("--range", "base..HEAD", "../elsewhere").AssertEndedWith(2);
        }
    }

    [Test]
    public void A_repository_with_SHA_256_is_scanned()
    {
        Sandbox.Init("--object-format=sha256");
        Base();
        var bad = Commit("settings", Sandbox.NewCredential().Lines);
        Assert.That(Places(Sandbox.Scan("--range", "base..HEAD")), Is.EqualTo([$"{bad} settings:2"]));
    }

    [TestCase("nowhere..HEAD")]
    [TestCase("nowhere")]
    [TestCase("base..")]
    [TestCase("--all")]
    public void A_bad_revision_is_a_wrong_command(string range)
    {
        Sandbox.Init();
        Sandbox.CommitAll();
        var ran = Sandbox.Tool("scan", $"--range={range}");
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.StartWith("secretguard").And.Contain("A..B"));
    }

    [Test]
    public void A_branch_that_was_not_fetched_is_told_with_the_command_that_fetches_it()
    {
        Base();
        Sandbox.Git("remote", "add", "origin", "https://example.invalid/repository.git");
        var ran = Sandbox.Tool("scan", "--range", "origin/release..HEAD");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("git fetch origin +refs/heads/release:refs/remotes/origin/release"));
    }

    [Test]
    public void A_commit_that_is_not_there_is_told_with_the_command_that_fetches_it()
    {
        Base();
        var missing = new string('1', 40);
        var ran = Sandbox.Tool("scan", "--range", $"{missing}..HEAD");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain($"git fetch origin {missing}"));
    }

    [Test]
    public void A_shallow_clone_is_never_clean_beyond_its_end()
    {
        Base();
        Commit("one", "1\n");
        Commit("one", "2\n");
        Sandbox.Git("clone", "-q", "--depth=2", $"file://{Sandbox.Here("")}", Sandbox.At("shallow"));
        Sandbox.Folder = "shallow";

        var inside = Sandbox.Scan("--range", "HEAD~1..HEAD");
        var beyond = Sandbox.Tool("scan", "--range", "HEAD~2..HEAD");
        var edge = Sandbox.Scan("--range", "HEAD~1");
        using (Assert.EnterMultipleScope())
        {
            inside.AssertEndedWith(0);
            beyond.AssertEndedWith(3);
            Assert.That(beyond.Error, Does.Contain("git fetch --unshallow origin"));
            edge.AssertEndedWith(3);
            Assert.That(edge.Output, Does.Contain("is where this shallow clone ends"));
        }
    }

    [Test]
    public void An_object_that_is_gone_is_named()
    {
        Base();
        Commit("one", "a text of its own\n");
        var blob = Sandbox.Git("rev-parse", "HEAD:one").Trim();
        File.Delete(Sandbox.Here($".git/objects/{blob[..2]}/{blob[2..]}"));
        var ran = Sandbox.Scan("--range", "base..HEAD");
        ran.AssertEndedWith(3);
        Assert.That(ran.Json.GetProperty("summary").GetProperty("skipped")[0].GetProperty("path").GetString(), Is.EqualTo("one"));
        Assert.That(ran.Output, Does.Contain(blob));
    }

    [Test]
    public void A_commit_that_is_gone_is_no_end_of_the_range()
    {
        Base();
        var secret = Commit("one", Sandbox.NewCredential().Lines);
        Commit("two", "2\n");
        File.Delete(Sandbox.Here($".git/objects/{secret[..2]}/{secret[2..]}"));
        Sandbox.Scan("--range", "base..HEAD").AssertEndedWith(3);
    }

    [Test]
    public void A_clone_without_contents_fetches_nothing()
    {
        Base();
        Commit("one", "1\n");
        Sandbox.Git("config", "uploadpack.allowFilter", "true");
        Sandbox.Git("clone", "-q", "--no-checkout", "--filter=blob:none", $"file://{Sandbox.Here("")}", Sandbox.At("partial"));
        Sandbox.Folder = "partial";
        var ran = Sandbox.Scan("--range", "HEAD~1..HEAD");
        ran.AssertEndedWith(3);
        Assert.That(ran.Json.GetProperty("summary").GetProperty("skipped").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void Options_that_do_not_go_together_are_refused()
    {
        Base();
        using (Assert.EnterMultipleScope())
        {
            Sandbox.Tool("scan", "--range", "HEAD", "--staged").AssertEndedWith(2);
            Sandbox.Tool("scan", "--trust-head").AssertEndedWith(2);
            Sandbox.Tool("scan", "--first-parent").AssertEndedWith(2);
        }
    }

    /// <summary>What each finding stands in: commit, path, line.</summary>
    private static string[] Places(Ran ran) =>
    [
        .. ran.Findings.Select(finding =>
            $"{finding.GetProperty("commit").GetString()} {finding.GetProperty("path").GetString()}:{finding.GetProperty("line").GetInt32()}"),
    ];

    /// <summary>A repository with what was written and one commit more, which is called base.</summary>
    private void Base()
    {
        if (!Directory.Exists(Sandbox.Here(".git"))) Sandbox.Init();
        Sandbox.Write("README", "first\n");
        Sandbox.CommitAll();
        Sandbox.Git("tag", "base");
    }

    private string Commit(string path, string text)
    {
        Sandbox.Write(path, text);
        Sandbox.CommitAll();
        return Sandbox.Head;
    }
}
