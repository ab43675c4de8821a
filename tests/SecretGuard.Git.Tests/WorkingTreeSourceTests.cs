namespace SecretGuard.Git.Tests;

public sealed class WorkingTreeSourceTests : IDisposable
{
    private TemporaryRepository repository = null!;
    private TemporaryFolder plain = null!;

    [SetUp]
    public void Create()
    {
        repository = new();
        plain = new();
    }

    [TearDown]
    public void Dispose()
    {
        repository.Dispose();
        plain.Dispose();
    }

    [Test]
    public void Tracked_and_untracked_files_but_no_ignored_ones()
    {
        repository.Write("tracked", "one\n");
        repository.Write("folder/kept.log", "two\n");
        repository.Git("add", ".");
        repository.Write(".gitignore", "*.log\nbuild/\n");
        repository.Write("untracked", "three\n");
        repository.Write("ignored.log", "four\n");
        repository.Write("build/out", "five\n");

        Assert.That(Files(""), Is.EqualTo([".gitignore: *.log\nbuild/\n", "folder/kept.log: two\n", "tracked: one\n", "untracked: three\n"]));
    }

    [Test]
    public void Without_paths_the_current_folder_and_below_is_read()
    {
        repository.Write("a/b", "one\n");
        repository.Write("c", "two\n");

        Assert.That(Files("a"), Is.EqualTo(["a/b: one\n"]));
    }

    [Test]
    public void Files_and_folders_that_are_named()
    {
        repository.Write("a/b", "one\n");
        repository.Write("a/c/d", "two\n");
        repository.Write("e", "three\n");

        Assert.Multiple(() =>
        {
            Assert.That(Files("a", "c", "../e"), Is.EqualTo(["a/c/d: two\n", "e: three\n"]));
            Assert.That(Files("", "a/c/", "a", "./a/b", repository["a/b"]), Is.EqualTo(["a/b: one\n", "a/c/d: two\n"]), "each once");
        });
    }

    [Test]
    public void What_is_named_is_read_even_if_it_is_ignored()
    {
        repository.Write(".gitignore", "build/\n*.log\n");
        repository.Write("build/x/out.log", "one\n");
        repository.Write("a.log", "two\n");

        Assert.Multiple(() =>
        {
            Assert.That(Files("", "a.log"), Is.EqualTo(["a.log: two\n"]));
            Assert.That(Files("", "build"), Is.EqualTo(["build/x/out.log: one\n"]));
            Assert.That(Files("", "build/x"), Is.EqualTo(["build/x/out.log: one\n"]));
            Assert.That(Files("build/x"), Is.EqualTo(["build/x/out.log: one\n"]));
        });
    }

    [Test]
    public void Deleted_and_sparse_files_are_passed_over()
    {
        repository.Write("in/a", "one\n");
        repository.Write("in/deleted", "one\n");
        repository.Write("out/b", "two\n");
        repository.Commit();
        repository.Git("sparse-checkout", "set", "in");
        File.Delete(repository["in/deleted"]);

        Assert.That(Files(""), Is.EqualTo(["in/a: one\n"]));
    }

    [Test]
    public void Conflicted_file_is_read_once()
    {
        repository.Write("a", "base\n");
        repository.Commit();
        repository.Git("checkout", "--quiet", "-b", "other");
        repository.Write("a", "theirs\n");
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Write("a", "ours\n");
        repository.Commit();
        repository.Try("merge", "other");

        Assert.That(Files(""), Has.Length.EqualTo(1));
    }

    [Test]
    public void Link_is_read_as_its_target_and_not_followed()
    {
        repository.Write("folder/a", "one\n");
        File.CreateSymbolicLink(repository["link"], "folder");
        File.CreateSymbolicLink(repository["dangling"], "no/where");
        Directory.CreateDirectory(plain["folder"]);
        File.CreateSymbolicLink(plain["folder/up"], "..");

        Assert.Multiple(() =>
        {
            Assert.That(Files(""), Is.EqualTo(["dangling: no/where", "folder/a: one\n", "link: folder"]));
            Assert.That(Files("", "dangling"), Is.EqualTo(["dangling: no/where"]));
            Assert.That(Plain(), Is.EqualTo(["folder/up: .."]));
        });
    }

    [Test]
    public void Link_that_is_named_stands_for_what_it_leads_to()
    {
        repository.Write("folder/a", "one\n");
        File.CreateSymbolicLink(repository["link"], "folder");
        File.CreateSymbolicLink(repository["file"], "folder/a");

        Assert.That(Files("", "file", "link"), Is.EqualTo(["file: one\n", "link/a: one\n"]));
    }

    [Test]
    public void Submodule_is_not_looked_into_but_an_unknown_repository_is()
    {
        using var other = new TemporaryRepository();
        other.Write("inside", "one\n");
        other.Commit();
        repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Path, "sub");
        repository.Git("clone", "--quiet", other.Path, "nested");
        repository.Write("nested/.gitignore", "ignored\n");
        repository.Write("nested/ignored", "two\n");
        repository.Git("rm", "--quiet", "--cached", ".gitmodules");
        File.Delete(repository[".gitmodules"]);

        Assert.Multiple(() =>
        {
            Assert.That(Files(""), Is.EqualTo(["nested/.gitignore: ignored\n", "nested/inside: one\n"]));
            Assert.That(Files("", "sub"), Is.EqualTo(["sub/inside: one\n"]), "named");
        });
    }

    [Test]
    public void Outside_of_a_repository_all_files_are_read()
    {
        plain.Write("a/b", "one\n");
        plain.Write(".hidden", "two\n");
        plain.Write("a/.gitignore", "*\n");
        plain.Write("nested/.git/config", "three\n");

        Assert.Multiple(() =>
        {
            Assert.That(Plain(), Is.EqualTo([".hidden: two\n", "a/.gitignore: *\n", "a/b: one\n"]));
            Assert.That(Plain("a/b"), Is.EqualTo(["a/b: one\n"]));
            Assert.That(Contents.Describe(new WorkingTreeSource([plain["a/b"]], repository.Home, repository.Environment)),
                Is.EqualTo([plain["a/b"] + ": one\n"]), "by its full path, because it is not below");
        });
    }

    [Test]
    public void Glob_counts_from_the_current_folder()
    {
        repository.Write(".gitignore", "*.tmp\n");
        repository.Write("src/a.cs", "one\n");
        repository.Write("src/x/b.cs", "two\n");
        repository.Write("src/x/c.tmp", "three\n");
        repository.Write("d.cs", "four\n");

        Assert.Multiple(() =>
        {
            Assert.That(Files("src", "*.cs"), Is.EqualTo(["src/a.cs: one\n"]));
            Assert.That(Files("", "**/*.cs"), Is.EqualTo(["d.cs: four\n", "src/a.cs: one\n", "src/x/b.cs: two\n"]));
            Assert.That(Files("src", "../*.cs"), Is.EqualTo(["d.cs: four\n"]));
            Assert.That(Files("", repository["src/*/*"]), Is.EqualTo(["src/x/b.cs: two\n"]));
            Assert.That(() => Files("", "*.txt"), Throws.TypeOf<RepositoryException>().With.Message.Contains("*.txt"));
            Assert.That(() => Files("", "none/*.txt"), Throws.TypeOf<RepositoryException>().With.Message.Contains("none"));
        });
    }

    [Test]
    public void File_with_a_star_in_its_name_is_no_glob()
    {
        repository.Write("a*", "one\n");
        repository.Write("ab", "two\n");

        Assert.That(Files("", "a*"), Is.EqualTo(["a*: one\n"]));
    }

    [Test]
    public void Path_that_names_nothing_is_an_error() =>
        Assert.That(() => Files("", "nowhere"), Throws.TypeOf<RepositoryException>().With.Message.Contains("there is no file or folder nowhere"));

    [Test]
    public void Bare_repository_has_no_files()
    {
        using var bare = new TemporaryRepository("--bare");

        Assert.That(() => Contents.Describe(new WorkingTreeSource([], bare.Path, bare.Environment)),
            Throws.TypeOf<RepositoryException>().With.Message.Contains("scan --history"));
    }

    [Test]
    public void Strange_names_are_read()
    {
        foreach (var path in new[] { "a b", "\"q\" 'q'", "new\nline", "-dash", "ümläut", "back\\slash", ":colon" })
        {
            repository.Write(path, "x\n");
            plain.Write(path, "x\n");
        }
        string[] expected = ["\"q\" 'q': x\n", "-dash: x\n", ":colon: x\n", "a b: x\n", "back\\slash: x\n", "new\nline: x\n", "ümläut: x\n"];

        Assert.That(Files(""), Is.EqualTo(expected));
        Assert.That(Plain(), Is.EqualTo(expected));
    }

    [Test]
    public void Names_that_are_not_UTF_8_are_read()
    {
        const string Make = "mkdir -p \"$(printf 'd\\377')/sub\"; cd \"$(printf 'd\\377')\"; printf one > sub/a; printf two > \"$(printf 'b\\376')\"; ln -s target link";
        repository.Shell($"{Make}; mkdir '{plain["x"]}'; cd '{plain["x"]}'; {Make}");
        var expected = new[] { "d\uFFFD/b\uFFFD: two", "d\uFFFD/link: target", "d\uFFFD/sub/a: one" };

        Assert.That(Files(""), Is.EqualTo(expected));
        Assert.That(Plain(), Is.EqualTo(expected.Select(line => "x/" + line)));
        repository.Shell("git add --all; rm -r d*");
        Assert.That(Files(""), Is.Empty, "deleted");
    }

    [Test]
    public void Pipes_and_sockets_are_not_read()
    {
        repository.Write("tracked", "one\n");
        repository.Commit();
        repository.Shell($"rm tracked; mkfifo tracked untracked '{plain["pipe"]}'");

        Assert.That(Files(""), Is.EqualTo(["tracked: "]));
        Assert.That(Plain(), Is.Empty);
    }

    [Test]
    public void File_that_cannot_be_read_says_why()
    {
        plain.Write("a", "one\n");
        plain.Write("b", "two\n");
        var contents = new WorkingTreeSource([], plain.Path, repository.Environment).Enumerate().ToList();
        File.Delete(plain["a"]);

        Assert.That(() => contents[0].Open(), Throws.TypeOf<UnreadableException>().With.Message.EqualTo($"{plain["a"]}: no such file or directory"));
        Assert.That(Contents.Text(contents[1].Open()), Is.EqualTo("two\n"));
    }

    [Test]
    public void Folder_that_cannot_be_listed_is_said()
    {
        Assume.That(Environment.UserName, Is.Not.EqualTo("root"), "root may list everything");
        repository.Write("open/a", "one\n");
        repository.Write("closed/b", "two\n");
        plain.Write("closed/b", "two\n");
        repository.Shell($"chmod 0 closed '{plain["closed"]}'");

        foreach (var source in new[] { Source("", []), new WorkingTreeSource([], plain.Path, repository.Environment) })
        {
            var closed = source.Enumerate().Single(content => content.Path == "closed");
            Assert.That(closed.Open, Throws.TypeOf<UnreadableException>().With.Message.Contains("ermission denied"));
        }
    }

    [Test]
    public void Variables_of_hooks_are_obeyed()
    {
        repository.Write("a/b", "one\n");
        repository.Write("c", "two\n");
        (string, string?)[] variables = [("GIT_DIR", ".git"), ("GIT_INDEX_FILE", ".git/index")];

        Assert.Multiple(() =>
        {
            Assert.That(Contents.Describe(new WorkingTreeSource(["a"], repository.Path, repository.With(variables))), Is.EqualTo(["a/b: one\n"]));
            Assert.That(Contents.Describe(new WorkingTreeSource([plain.Path], repository.Path, repository.With(variables))), Is.Empty);
        });
    }

    [Test]
    public void Working_tree_apart_from_its_repository()
    {
        plain.Write("a", "one\n");
        plain.Write("b/c", "two\n");
        plain.Write(".gitignore", "b\n");
        var environment = repository.With(("GIT_DIR", repository[".git"]), ("GIT_WORK_TREE", plain.Path));

        Assert.That(Contents.Describe(new WorkingTreeSource([], plain.Path, environment)), Is.EqualTo([".gitignore: b\n", "a: one\n"]));
    }

    private string[] Files(string folder, params string[] paths) => Contents.Describe(Source(folder, paths));

    private string[] Plain(params string[] paths) => Contents.Describe(new WorkingTreeSource(paths, plain.Path, repository.Environment));

    private WorkingTreeSource Source(string folder, string[] paths) => new(paths, repository[folder], repository.Environment);
}
