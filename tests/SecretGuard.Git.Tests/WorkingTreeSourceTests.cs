using System.Text;

namespace SecretGuard.Git.Tests;

public sealed class WorkingTreeSourceTests : IDisposable
{
    private TemporaryRepository _repository = null!;
    private TemporaryFolder _plain = null!;

    [SetUp]
    public void Create()
    {
        _repository = new();
        _plain = new();
    }

    [TearDown]
    public void Dispose()
    {
        _repository.Dispose();
        _plain.Dispose();
    }

    [Test]
    public void Tracked_and_untracked_files_but_no_ignored_ones()
    {
        _repository.Write("tracked", "one\n");
        _repository.Write("folder/kept.log", "two\n");
        _repository.Git("add", ".");
        _repository.Write(".gitignore", "*.log\nbuild/\n");
        _repository.Write("untracked", "three\n");
        _repository.Write("ignored.log", "four\n");
        _repository.Write("build/out", "five\n");

        Assert.That(Files(""), Is.EqualTo([".gitignore: *.log\nbuild/\n", "folder/kept.log: two\n", "tracked: one\n", "untracked: three\n"]));
    }

    [Test]
    public void Without_paths_the_current_folder_and_below_is_read()
    {
        _repository.Write("a/b", "one\n");
        _repository.Write("c", "two\n");

        Assert.That(Files("a"), Is.EqualTo(["a/b: one\n"]));
    }

    [Test]
    public void Files_and_folders_that_are_named()
    {
        _repository.Write("a/b", "one\n");
        _repository.Write("a/c/d", "two\n");
        _repository.Write("e", "three\n");

        Assert.Multiple(() =>
        {
            Assert.That(Files("a", "c", "../e"), Is.EqualTo(["a/c/d: two\n", "e: three\n"]));
            Assert.That(Files("", "a/c/", "a", "./a/b", _repository["a/b"]), Is.EqualTo(["a/b: one\n", "a/c/d: two\n"]), "each once");
        });
    }

    [TestCase("./")]
    [TestCase("../")]
    [TestCase("a/../")]
    [TestCase("..")]
    public void A_damaged_index_that_leads_to_its_own_folder_or_above_is_said(string path)
    {
        var added = new string('n', path.Length);
        _repository.Write(added, "one\n");
        _repository.Git("add", ".");
        var index = File.ReadAllBytes(_repository[".git/index"]);
        Encoding.ASCII.GetBytes(path).CopyTo(index, index.AsSpan().IndexOf(Encoding.ASCII.GetBytes(added)));
        File.WriteAllBytes(_repository[".git/index"], index);

        Assert.That(() => Files(""), Throws.InstanceOf<UnreadableException>().With.Message.Contains("index"));
    }

    [Test]
    public void What_is_named_is_read_even_if_it_is_ignored()
    {
        _repository.Write(".gitignore", "build/\n*.log\n");
        _repository.Write("build/x/out.log", "one\n");
        _repository.Write("a.log", "two\n");

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
        _repository.Write("in/a", "one\n");
        _repository.Write("in/deleted", "one\n");
        _repository.Write("out/b", "two\n");
        _repository.Commit();
        _repository.Git("sparse-checkout", "set", "in");
        File.Delete(_repository["in/deleted"]);

        Assert.That(Files(""), Is.EqualTo(["in/a: one\n"]));
    }

    [Test]
    public void Conflicted_file_is_read_once()
    {
        _repository.Write("a", "base\n");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "-b", "other");
        _repository.Write("a", "theirs\n");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "main");
        _repository.Write("a", "ours\n");
        _repository.Commit();
        _repository.Try("merge", "other");

        Assert.That(Files(""), Has.Length.EqualTo(1));
    }

    [Test]
    public void Link_is_read_as_its_target_and_not_followed()
    {
        _repository.Write("folder/a", "one\n");
        File.CreateSymbolicLink(_repository["link"], "folder");
        File.CreateSymbolicLink(_repository["dangling"], "no/where");
        Directory.CreateDirectory(_plain["folder"]);
        File.CreateSymbolicLink(_plain["folder/up"], "..");

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
        _repository.Write("folder/a", "one\n");
        File.CreateSymbolicLink(_repository["link"], "folder");
        File.CreateSymbolicLink(_repository["file"], "folder/a");

        Assert.That(Files("", "file", "link"), Is.EqualTo(["file: one\n", "link/a: one\n"]));
    }

    [Test]
    public void Submodule_is_not_looked_into_but_an_unknown_repository_is()
    {
        using var other = new TemporaryRepository();
        other.Write("inside", "one\n");
        other.Commit();
        _repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Path, "sub");
        _repository.Git("clone", "--quiet", other.Path, "nested");
        _repository.Write("nested/.gitignore", "ignored\n");
        _repository.Write("nested/ignored", "two\n");
        _repository.Git("rm", "--quiet", "--cached", ".gitmodules");
        File.Delete(_repository[".gitmodules"]);

        Assert.Multiple(() =>
        {
            Assert.That(Files(""), Is.EqualTo(["nested/.gitignore: ignored\n", "nested/inside: one\n"]));
            Assert.That(Files("", "sub"), Is.EqualTo(["sub/inside: one\n"]), "named");
        });
    }

    [Test]
    public void Outside_of_a_repository_all_files_are_read()
    {
        _plain.Write("a/b", "one\n");
        _plain.Write(".hidden", "two\n");
        _plain.Write("a/.gitignore", "*\n");
        _plain.Write("nested/.git/config", "three\n");

        Assert.Multiple(() =>
        {
            Assert.That(Plain(), Is.EqualTo([".hidden: two\n", "a/.gitignore: *\n", "a/b: one\n"]));
            Assert.That(Plain("a/b"), Is.EqualTo(["a/b: one\n"]));
            Assert.That(Contents.Describe(new WorkingTreeSource([_plain["a/b"]], _repository.Home, _repository.Environment)),
                Is.EqualTo([_plain["a/b"] + ": one\n"]), "by its full path, because it is not below");
        });
    }

    [Test]
    public void Glob_counts_from_the_current_folder()
    {
        _repository.Write(".gitignore", "*.tmp\n");
        _repository.Write("src/a.cs", "one\n");
        _repository.Write("src/x/b.cs", "two\n");
        _repository.Write("src/x/c.tmp", "three\n");
        _repository.Write("d.cs", "four\n");

        Assert.Multiple(() =>
        {
            Assert.That(Files("src", "*.cs"), Is.EqualTo(["src/a.cs: one\n", "src/x/b.cs: two\n"]));
            Assert.That(Files("src", "./*.cs"), Is.EqualTo(["src/a.cs: one\n"]));
            Assert.That(Files("", "**/*.cs"), Is.EqualTo(["d.cs: four\n", "src/a.cs: one\n", "src/x/b.cs: two\n"]));
            Assert.That(Files("src", "../*.cs"), Is.EqualTo(["d.cs: four\n"]));
            Assert.That(Files("", _repository["src/*/*"]), Is.EqualTo(["src/x/b.cs: two\n"]));
            Assert.That(() => Files("", "*.txt"), Throws.TypeOf<RepositoryException>().With.Message.Contains("*.txt"));
            Assert.That(() => Files("", "none/*.txt"), Throws.TypeOf<RepositoryException>().With.Message.Contains("none"));
        });
    }

    [Test]
    public void File_with_a_star_in_its_name_is_no_glob()
    {
        _repository.Write("a*", "one\n");
        _repository.Write("ab", "two\n");

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
            _repository.Write(path, "x\n");
            _plain.Write(path, "x\n");
        }
        string[] expected = ["\"q\" 'q': x\n", "-dash: x\n", ":colon: x\n", "a b: x\n", "back\\slash: x\n", "new\nline: x\n", "ümläut: x\n"];

        Assert.That(Files(""), Is.EqualTo(expected));
        Assert.That(Plain(), Is.EqualTo(expected));
    }

    [Test]
    public void Names_that_are_not_UTF_8_are_read()
    {
        const string Make = "mkdir -p \"$(printf 'd\\377')/sub\"; cd \"$(printf 'd\\377')\"; printf one > sub/a; printf two > \"$(printf 'b\\376')\"; ln -s target link";
        _repository.Shell($"{Make}; mkdir '{_plain["x"]}'; cd '{_plain["x"]}'; {Make}");
        var expected = new[] { "d\uFFFD/b\uFFFD: two", "d\uFFFD/link: target", "d\uFFFD/sub/a: one" };

        Assert.That(Files(""), Is.EqualTo(expected));
        Assert.That(Plain(), Is.EqualTo(expected.Select(line => "x/" + line)));
        _repository.Shell("git add --all; rm -r d*");
        Assert.That(Files(""), Is.Empty, "deleted");
    }

    [Test]
    public void Pipes_and_sockets_are_not_read()
    {
        _repository.Write("tracked", "one\n");
        _repository.Commit();
        _repository.Shell($"rm tracked; mkfifo tracked untracked '{_plain["pipe"]}'");

        Assert.That(Files(""), Is.EqualTo(["tracked: "]));
        Assert.That(Plain(), Is.Empty);
    }

    [Test]
    public void File_that_cannot_be_read_says_why()
    {
        _plain.Write("a", "one\n");
        _plain.Write("b", "two\n");
        var contents = new WorkingTreeSource([], _plain.Path, _repository.Environment).Enumerate().ToList();
        File.Delete(_plain["a"]);

        Assert.That(() => contents[0].Open(), Throws.TypeOf<UnreadableException>().With.Message.EqualTo($"{_plain["a"]}: no such file or directory"));
        Assert.That(Contents.Text(contents[1].Open()), Is.EqualTo("two\n"));
    }

    [Test]
    public void Folder_that_cannot_be_listed_is_said()
    {
        Assume.That(Environment.UserName, Is.Not.EqualTo("root"), "root may list everything");
        _repository.Write("open/a", "one\n");
        _repository.Write("closed/b", "two\n");
        _plain.Write("closed/b", "two\n");
        _repository.Shell($"chmod 0 closed '{_plain["closed"]}'");

        foreach (var source in new[] { Source("", []), new WorkingTreeSource([], _plain.Path, _repository.Environment) })
        {
            var closed = source.Enumerate().Single(content => content.Path == "closed");
            Assert.That(closed.Open, Throws.TypeOf<UnreadableException>().With.Message.Contains("ermission denied"));
        }
    }

    [Test]
    public void Variables_of_hooks_are_obeyed()
    {
        _repository.Write("a/b", "one\n");
        _repository.Write("c", "two\n");
        (string, string?)[] variables = [("GIT_DIR", ".git"), ("GIT_INDEX_FILE", ".git/index")];

        Assert.Multiple(() =>
        {
            Assert.That(Contents.Describe(new WorkingTreeSource(["a"], _repository.Path, _repository.With(variables))), Is.EqualTo(["a/b: one\n"]));
            Assert.That(Contents.Describe(new WorkingTreeSource([_plain.Path], _repository.Path, _repository.With(variables))), Is.Empty);
        });
    }

    [Test]
    public void Working_tree_apart_from_its_repository()
    {
        _plain.Write("a", "one\n");
        _plain.Write("b/c", "two\n");
        _plain.Write(".gitignore", "b\n");
        var environment = _repository.With(("GIT_DIR", _repository[".git"]), ("GIT_WORK_TREE", _plain.Path));

        Assert.That(Contents.Describe(new WorkingTreeSource([], _plain.Path, environment)), Is.EqualTo([".gitignore: b\n", "a: one\n"]));
    }

    private string[] Files(string folder, params string[] paths) => Contents.Describe(Source(folder, paths));

    private string[] Plain(params string[] paths) => Contents.Describe(new WorkingTreeSource(paths, _plain.Path, _repository.Environment));

    private WorkingTreeSource Source(string folder, string[] paths) => new(paths, _repository[folder], _repository.Environment);
}
