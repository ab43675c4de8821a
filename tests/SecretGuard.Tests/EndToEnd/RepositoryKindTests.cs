namespace SecretGuard.Tests.EndToEnd;

/// <summary>Repositories of every kind give the same answers.</summary>
internal sealed class RepositoryKindTests : EndToEndTest
{
    [Test]
    public void A_repository_with_SHA_256()
    {
        WiredRepository("--object-format=sha256");
        AssertChecked();
    }

    [Test]
    public void The_first_commit_with_SHA_256()
    {
        Sandbox.Init("--object-format=sha256");
        Wire();
        AssertChecked();
    }

    [Test]
    public void A_split_index()
    {
        WiredRepository();
        Sandbox.Git("update-index", "--split-index");
        AssertChecked();
    }

    [Test]
    public void A_sparse_checkout()
    {
        WithFolders();
        Sandbox.Git("sparse-checkout", "set", "--cone", "inside");
        AssertChecked();
    }

    [Test]
    public void A_sparse_index()
    {
        WithFolders();
        Sandbox.Git("sparse-checkout", "set", "--cone", "--sparse-index", "inside");
        AssertChecked();
    }

    [Test]
    public void A_secret_outside_of_a_sparse_checkout_is_found_when_it_is_staged()
    {
        WithFolders();
        Sandbox.Git("sparse-checkout", "set", "--cone", "--sparse-index", "inside");
        Sandbox.Write("outside/settings", Sandbox.NewCredential().Lines);
        Sandbox.Git("add", "--sparse", "outside/settings");
        AssertRefused();
    }

    [TestCase("2")]
    [TestCase("4")]
    public void An_index_of_another_version(string version)
    {
        WiredRepository();
        Sandbox.Git("update-index", "--index-version", version);
        AssertChecked();
    }

    [Test]
    public void A_repository_that_is_packed()
    {
        WithFolders();
        Sandbox.Git("gc", "-q");
        AssertChecked();
    }

    [Test]
    public void A_shallow_clone()
    {
        WithFolders();
        Sandbox.Git("clone", "-q", "--depth", "1", $"file://{Sandbox.At("repo")}", "../clone");
        Sandbox.Folder = "clone";
        Wire();
        AssertChecked();
    }

    [Test]
    public void A_clone_that_borrows_objects()
    {
        WithFolders();
        Sandbox.Git("clone", "-q", "--shared", ".", "../clone");
        Sandbox.Folder = "clone";
        Wire();
        AssertChecked();
    }

    [Test]
    public void A_repository_whose_folder_is_elsewhere()
    {
        WiredRepository("--separate-git-dir", Sandbox.At("elsewhere"));
        AssertChecked();
    }

    [Test]
    public void A_working_tree_and_a_folder_that_relative_variables_name()
    {
        Sandbox.Git("init", "-q", "--bare", "../dots");
        Sandbox.Write("settings", Sandbox.NewCredential().Lines);
        Sandbox.Write("below/file", "file\n");
        Sandbox.Folder = "repo/below";
        Sandbox.Variables["GIT_DIR"] = "../../dots";
        Sandbox.Variables["GIT_WORK_TREE"] = "..";
        Sandbox.Git("add", "--all", "..");
        Sandbox.Scan("--staged").AssertEndedWith(1);
        Sandbox.Scan("..").AssertEndedWith(1);
        Wire();
        AssertRefused();
        Sandbox.CommitAll();
        Sandbox.Scan("--history").AssertEndedWith(1);
        Sandbox.Tool("status").AssertEndedWith(0);
    }

    [Test]
    public void The_repository_that_is_named_and_not_the_one_that_variables_speak_of()
    {
        WiredRepository();
        Sandbox.Stage("settings", Sandbox.NewCredential().Lines);
        Sandbox.CommitAll();
        Sandbox.Stage("more", Sandbox.NewCredential().Lines);
        Sandbox.Git("init", "-q", "../other");
        Sandbox.Folder = "other";
        Sandbox.Variables["GIT_INDEX_FILE"] = ".git/index";
        AssertFinds();
        Sandbox.Variables["GIT_DIR"] = ".git";
        AssertFinds();
        Sandbox.Variables["GIT_DIR"] = Sandbox.At("repo/.git");
        Sandbox.Variables["GIT_WORK_TREE"] = Sandbox.At("repo");
        AssertFinds();

        void AssertFinds()
        {
            Sandbox.Scan("--staged", "--repo", Sandbox.At("repo")).AssertEndedWith(1);
            Sandbox.Scan("--history", "--repo", "../repo").AssertEndedWith(1);
            Sandbox.Scan("--range", "HEAD", "--repo", "../repo").AssertEndedWith(1);
        }
    }

    [Test]
    public void A_repository_of_somebody_else_is_not_read_and_it_is_said_how_to()
    {
        Assume.That(Environment.UserName, Is.EqualTo("root"), "only root can give a repository away");
        WiredRepository();
        Sandbox.CommitAll();
        Sandbox.Shell("chown -R 65534 .");
        foreach (var arguments in (string[][])[["scan"], ["scan", "--staged"], ["scan", "--history"], ["scan", "--range", "HEAD"], ["ci", "--base", "HEAD"]])
        {
            var ran = Sandbox.Tool(arguments);
            ran.AssertEndedWith(3);
            Assert.That(ran.Everything, Does.Contain($"safe.directory \"{Sandbox.At("repo")}\""));
        }
    }

    [Test]
    public void A_detached_HEAD()
    {
        WiredRepository();
        Sandbox.Git("checkout", "-q", "--detach");
        AssertChecked();
    }

    [Test]
    public void A_branch_without_a_history()
    {
        WiredRepository();
        Sandbox.Git("checkout", "-q", "--orphan", "new");
        AssertChecked();
    }

    private void WithFolders()
    {
        WiredRepository();
        Sandbox.Write("inside/file", "inside\n");
        Sandbox.Write("outside/file", "outside\n");
        Sandbox.Write("outside/deep/file", "deep\n");
        Sandbox.CommitAll();
    }

    private void AssertChecked()
    {
        var old = Sandbox.NewCredential();
        Sandbox.Write("inside/old", "old\n" + old.Lines);
        Sandbox.CommitAll();

        Sandbox.Stage("inside/old", "old\n" + old.Lines + "new\n");
        Sandbox.Stage("inside/settings", Sandbox.NewCredential().Lines);
        AssertRefused();
        var ran = Sandbox.Scan("--staged");
        ran.AssertEndedWith(1);
        Assert.That(ran.Paths, Is.EqualTo(["inside/settings"]));

        Sandbox.Stage("inside/settings", "region = eu-west-1\n");
        AssertPasses();
    }
}
