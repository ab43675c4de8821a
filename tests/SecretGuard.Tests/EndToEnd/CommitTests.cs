namespace SecretGuard.Tests.EndToEnd;

/// <summary>The ways to commit, with the hook that the tool itself installs.</summary>
internal sealed class CommitTests : EndToEndTest
{
    [Test]
    public void The_first_commit_of_a_repository_is_checked()
    {
        Sandbox.Init();
        Wire();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused();

        Sandbox.Stage("settings", "region = eu-west-1\n");
        AssertPasses();
    }

    [Test]
    public void A_refused_commit_says_what_where_and_what_to_do()
    {
        var credential = Sandbox.NewCredential();
        WiredRepository();
        Sandbox.Stage("a/settings", "# ours\n" + credential.Lines);
        var ran = AssertRefused();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ran.Output, Is.Empty);
            Assert.That(ran.Error, Does.Contain("a/settings:3:25"));
            Assert.That(ran.Error, Does.Contain("AWS secret access key").And.Contain("critical, certain"));
            Assert.That(ran.Error, Does.Contain($"{credential.Secret[..4]}…{credential.Secret[^4..]}"));
            Assert.That(ran.Error, Does.Contain("of AWS account ").And.Contain("long-lived"));
            Assert.That(ran.Error, Does.Contain("aws iam update-access-key --access-key-id").And.Contain("secretguard allow "));
            Assert.That(ran.Error, Does.Contain("Nothing was committed."));
        }
    }

    [Test]
    public void A_commit_of_all_changes_is_checked()
    {
        WiredRepository();
        Sandbox.Write("README", "first\n" + Sandbox.NewCredential().Lines);
        AssertRefused("-a");

        Sandbox.Write("README", "second\n");
        AssertPasses("-a");
    }

    [Test]
    public void A_commit_of_one_path_does_not_care_for_what_else_is_staged()
    {
        WiredRepository();
        Sandbox.Stage("secret", Sandbox.NewCredential().Lines);
        Sandbox.Write("README", "second\n");
        AssertPasses("README");
        AssertRefused();
    }

    [Test]
    public void A_commit_of_one_path_is_refused_for_that_path()
    {
        WiredRepository();
        Sandbox.Stage("clean", "clean\n");
        Sandbox.Write("README", Sandbox.NewCredential().Lines);
        AssertRefused("README");
        AssertPasses();
    }

    [Test]
    public void A_commit_that_includes_a_path_is_checked()
    {
        WiredRepository();
        Sandbox.Stage("clean", "clean\n");
        Sandbox.Write("README", Sandbox.NewCredential().Lines);
        AssertRefused("--include", "README");
    }

    [Test]
    public void An_amended_commit_is_checked()
    {
        WiredRepository();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused("--amend");

        Sandbox.Stage("settings", "region = eu-west-1\n");
        AssertPasses("--amend");
    }

    [Test]
    public void Amending_the_first_commit_takes_a_secret_out_of_it()
    {
        Sandbox.Init();
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.CommitAll();
        Wire();
        Sandbox.Stage("settings", "region = eu-west-1\n");
        AssertPasses("--amend");
    }

    [Test]
    public void A_commit_from_a_subfolder_is_checked()
    {
        WiredRepository();
        Sandbox.Write("a/b/clean", "clean\n");
        Sandbox.Folder = "repo/a/b";
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        Assert.That(AssertRefused().Error, Does.Contain("a/b/settings:2:"));

        Sandbox.Stage("settings", "region = eu-west-1\n");
        AssertPasses();
    }

    [Test]
    public void A_commit_in_a_linked_worktree_is_checked()
    {
        WiredRepository();
        Sandbox.Git("worktree", "add", "-q", "../linked");
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        Sandbox.Folder = "linked";
        Sandbox.Stage("clean", "clean\n");
        AssertPasses();

        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    [Test]
    public void A_commit_in_a_submodule_is_checked_where_it_is_wired()
    {
        Sandbox.Folder = "library";
        Directory.CreateDirectory(Sandbox.At("library"));
        Sandbox.Init();
        Sandbox.CommitAll();
        Sandbox.Folder = "repo";
        WiredRepository();
        Sandbox.Git("submodule", "--quiet", "add", "../library", "library");
        AssertPasses();

        Sandbox.Folder = "repo/library";
        Wire();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        AssertRefused();
        Sandbox.Stage("settings", "region = eu-west-1\n");
        AssertPasses();

        Sandbox.Folder = "repo";
        AssertPasses("-a");
    }

    [TestCase("../other-index")]
    [TestCase(".git/other-index")]
    public void A_commit_of_another_index_is_checked(string index)
    {
        WiredRepository();
        Sandbox.Write("a/clean", "clean\n");
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        Sandbox.Folder = "repo/a";
        Sandbox.Variables["GIT_INDEX_FILE"] = index;
        Sandbox.Git("read-tree", "HEAD");
        Sandbox.Stage("clean", "clean\n");
        AssertPasses();

        Sandbox.Stage("clean", Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    [Test]
    public void A_commit_from_outside_by_GIT_DIR_and_GIT_WORK_TREE_is_checked()
    {
        WiredRepository();
        Directory.CreateDirectory(Sandbox.At("elsewhere"));
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Folder = "elsewhere";
        Sandbox.Variables["GIT_DIR"] = "../repo/.git";
        Sandbox.Variables["GIT_WORK_TREE"] = "../repo";
        Sandbox.Git("add", "--all");
        AssertRefused();

        Sandbox.Folder = "repo";
        Sandbox.Write("settings", "region = eu-west-1\n");
        Sandbox.Folder = "elsewhere";
        Sandbox.Git("add", "--all");
        AssertPasses();
    }

    [Test]
    public void What_is_staged_counts_and_not_what_lies_in_the_working_tree()
    {
        WiredRepository();
        Sandbox.Stage("settings", "region = eu-west-1\n");
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        AssertPasses();

        Sandbox.Git("add", "settings");
        Sandbox.Write("settings", "region = eu-west-1\n");
        AssertRefused();
    }

    [Test]
    public void A_configuration_at_the_root_counts_from_a_subfolder()
    {
        WiredRepository();
        Sandbox.Write(".secretguard.toml", "exclude = [\"samples/\"]\n");
        Sandbox.Stage("samples/settings", Sandbox.NewCredential().Lines);
        Sandbox.Folder = "repo/samples";
        AssertPasses();
    }
}
