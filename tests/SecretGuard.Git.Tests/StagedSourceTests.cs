namespace SecretGuard.Git.Tests;

/// <summary>Every scenario through both ways of reading, which must not differ.</summary>
[TestFixture(true)]
[TestFixture(false)]
public sealed class StagedSourceTests(bool mayUseLibGit2) : IDisposable
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void First_commit_is_all_new()
    {
        _repository.Write("a", "one\n");
        _repository.Write("folder/b", "two\n");
        _repository.Git("add", ".");

        Assert.That(Staged(), Is.EqualTo(["a: one\n", "folder/b: two\n"]));
    }

    [Test]
    public void Nothing_staged_gives_nothing()
    {
        Assert.That(Staged(), Is.Empty, "without a commit");

        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Write("a", "changed but not staged\n");
        _repository.Write("untracked", "two\n");

        Assert.That(Staged(), Is.Empty, "with one");
    }

    [Test]
    public void Modified_file_comes_with_its_version_in_HEAD()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Write("a", "two\n");
        _repository.Git("add", "a");
        _repository.Write("a", "three\n");

        Assert.That(Staged(), Is.EqualTo(["a: two\n < one\n"]));
    }

    [Test]
    public void Deletion_and_mode_change_give_nothing()
    {
        _repository.Write("gone", "one\n");
        _repository.Write("script", "two\n");
        _repository.Commit();
        _repository.Git("rm", "--quiet", "gone");
        _repository.Git("update-index", "--chmod=+x", "script");

        Assert.That(Staged(), Is.Empty);
    }

    [Test]
    public void Moved_file_gives_nothing()
    {
        _repository.Write("a", "one\ntwo\nthree\n");
        _repository.Commit();
        _repository.Git("mv", "a", "b");

        Assert.That(Staged(), Is.Empty);
    }

    [Test]
    public void Moved_and_edited_file_comes_with_the_version_at_its_old_path()
    {
        _repository.Write("a", "one\ntwo\nthree\n");
        _repository.Commit();
        _repository.Git("mv", "a", "b");
        _repository.Write("b", "one\ntwo\nfour\n");
        _repository.Git("add", "b");

        Assert.That(Staged(), Is.EqualTo(["b: one\ntwo\nfour\n < one\ntwo\nthree\n"]));
    }

    [Test]
    public void File_that_replaces_a_deleted_one_without_likeness_is_new()
    {
        _repository.Write("a", "one\ntwo\nthree\n");
        _repository.Commit();
        _repository.Git("rm", "--quiet", "a");
        _repository.Write("b", "red\ngreen\nthree\n");
        _repository.Git("add", "b");

        Assert.That(Staged(), Is.EqualTo(["b: red\ngreen\nthree\n"]));
    }

    [Test]
    public void Copy_is_new()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Write("b", "one\n");
        _repository.Git("add", "b");

        Assert.That(Staged(), Is.EqualTo(["b: one\n"]));
    }

    [Test]
    public void Of_a_file_that_moved_to_two_places_one_is_a_copy()
    {
        _repository.Write("old/name", "one\n");
        _repository.Commit();
        _repository.Git("rm", "--quiet", "old/name");
        _repository.Write("a", "one\n");
        _repository.Write("new/name", "one\n");
        _repository.Git("add", ".");

        Assert.That(Staged(), Is.EqualTo(["a: one\n"]));
    }

    [Test]
    public void Swapped_files_are_compared_with_what_was_at_their_path()
    {
        _repository.Write("a", "one\n");
        _repository.Write("b", "two\n");
        _repository.Commit();
        _repository.Write("a", "two\n");
        _repository.Write("b", "one\n");
        _repository.Git("add", ".");

        Assert.That(Staged(), Is.EqualTo(["a: two\n < one\n", "b: one\n < two\n"]));
    }

    [Test]
    public void Target_of_a_symbolic_link_is_its_content()
    {
        _repository.Write("file", "one\n");
        _repository.Commit();
        File.CreateSymbolicLink(_repository["link"], "some/where");
        File.Delete(_repository["file"]);
        File.CreateSymbolicLink(_repository["file"], "else/where");
        _repository.Git("add", ".");

        Assert.That(Staged(), Is.EqualTo(["file: else/where < one\n", "link: some/where"]));
    }

    [Test]
    public void Submodule_gives_only_the_file_that_names_it()
    {
        using var other = new TemporaryRepository();
        other.Write("inside", "secret\n");
        other.Commit();
        _repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Path, "sub");

        var staged = Staged();

        Assert.That(staged, Has.Length.EqualTo(1));
        Assert.That(staged[0], Does.StartWith(".gitmodules: [submodule \"sub\"]"));

        _repository.Commit();
        _repository.GitIn(_repository["sub"], "commit", "--quiet", "--allow-empty", "--message", "more");
        _repository.Git("add", "sub");

        Assert.That(Staged(), Is.Empty, "after the submodule moved on");
    }

    [Test]
    public void File_that_replaces_a_submodule_is_new_and_the_other_way_round_is_nothing()
    {
        var id = new string('1', 40);
        _repository.Write("file", "one\n");
        _repository.Git("update-index", "--add", "--cacheinfo", $"160000,{id},link");
        _repository.Git("add", "file");
        _repository.Git("commit", "--quiet", "--message", "first");
        _repository.Git("update-index", "--cacheinfo", $"160000,{id},file");
        _repository.Write("two", "two\n");
        var blob = _repository.Git("hash-object", "-w", "two");
        _repository.Git("update-index", "--cacheinfo", $"100644,{blob},link");

        Assert.That(Staged(), Is.EqualTo(["link: two\n"]));
    }

    [Test]
    public void File_that_becomes_a_folder()
    {
        _repository.Write("a", "one\ntwo\n");
        _repository.Commit();
        File.Delete(_repository["a"]);
        _repository.Write("a/b", "red\n");
        _repository.Git("add", "--all");

        Assert.That(Staged(), Is.EqualTo(["a/b: red\n"]));
    }

    [Test]
    public void Both_sides_of_a_conflict_are_compared_with_HEAD()
    {
        _repository.Write("a", "base\n");
        _repository.Write("gone there", "base\n");
        _repository.Write("gone here", "base2\n");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "-b", "other");
        _repository.Write("a", "theirs\n");
        _repository.Write("both", "theirs\n");
        _repository.Write("gone here", "theirs\n");
        _repository.Write("clean", "merged\n");
        _repository.Git("rm", "--quiet", "gone there");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "main");
        _repository.Write("a", "ours\n");
        _repository.Write("both", "ours\n");
        _repository.Write("gone there", "ours\n");
        _repository.Git("rm", "--quiet", "gone here");
        _repository.Commit();
        Assume.That(_repository.Try("merge", "other").Code, Is.EqualTo(1));

        Assert.That(Staged(), Is.EqualTo(
        [
            "a: theirs\n < ours\n",
            "both: theirs\n < ours\n",
            "clean: merged\n",
            "gone here: theirs\n",
        ]));
    }

    [Test]
    public void Merge_brings_what_HEAD_does_not_have()
    {
        _repository.Write("a", "base\n");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "-b", "other");
        _repository.Write("b", "theirs\n");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "main");
        _repository.Write("c", "ours\n");
        _repository.Commit();
        _repository.Git("merge", "--quiet", "--no-commit", "other");

        Assert.That(Staged(), Is.EqualTo(["b: theirs\n"]));
    }

    [Test]
    public void Intent_to_add_is_not_part_of_the_commit()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Write("b", "two\n");
        _repository.Git("add", "--intent-to-add", "b");
        _repository.Git("rm", "--quiet", "--cached", "a");
        _repository.Git("add", "--intent-to-add", "a");

        Assert.That(Staged(), Is.Empty);
    }

    [Test]
    public void Binary_and_empty_files()
    {
        _repository.Write("binary", [0, 255, 10, 13, 0, 128]);
        _repository.Write("empty", "");
        _repository.Git("add", ".");

        Assert.That(Staged(), Is.EqualTo(["binary: \0\u00ff\n\r\0\u0080"]));
    }

    [Test]
    public void Strange_paths_come_as_they_are()
    {
        foreach (var path in new[] { "a b", "\"q\" 'q'", "new\nline", "tab\t", "-dash", "ümläut", "back\\slash", ":colon", "*" })
            _repository.Write(path, "x\n");
        _repository.Git("add", "--all");

        Assert.That(Staged(), Is.EquivalentTo(
            ["a b: x\n", "\"q\" 'q': x\n", "new\nline: x\n", "tab\t: x\n", "-dash: x\n", "ümläut: x\n", "back\\slash: x\n", ":colon: x\n", "*: x\n"]));
    }

    [Test]
    public void Path_that_is_not_UTF_8_is_shown_with_replacements()
    {
        _repository.Shell("printf 'x\\n' > \"$(printf 'a\\377b')\"; git add --all");

        Assert.That(Staged(), Is.EqualTo(["a\uFFFDb: x\n"]));
    }

    [Test]
    public void Sparse_checkout_has_nothing_staged()
    {
        _repository.Write("in/a", "one\n");
        _repository.Write("out/b", "two\n");
        _repository.Commit();
        _repository.Git("sparse-checkout", "set", "--no-cone", "in");
        _repository.Write("in/a", "three\n");
        _repository.Git("add", "in/a");

        Assert.That(File.Exists(_repository["out/b"]), Is.False);
        Assert.That(Staged(), Is.EqualTo(["in/a: three\n < one\n"]));
    }

    [Test]
    public void Other_index_is_read_where_GIT_INDEX_FILE_names_one()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Write("a", "two\n");
        File.Copy(_repository[".git/index"], _repository[".git/next-index-1.lock"]);
        _repository.Git("add", "a");
        (string, string?)[] variables = [("GIT_INDEX_FILE", ".git/next-index-1.lock")];
        _repository.Write("folder/x", "");

        Assert.Multiple(() =>
        {
            Assert.That(Staged(_repository.Locate()), Is.EqualTo(["a: two\n < one\n"]));
            Assert.That(Staged(_repository.Locate("", variables)), Is.Empty);
            Assert.That(Staged(_repository.Locate("folder", variables)), Is.Empty);
            Assert.That(Staged(_repository.Locate("", ("GIT_INDEX_FILE", _repository[".git/index"]))), Is.EqualTo(["a: two\n < one\n"]));
            Assert.That(Staged(_repository.Locate("", ("GIT_DIR", ".git"), ("GIT_INDEX_FILE", ".git/index"))), Is.EqualTo(["a: two\n < one\n"]));
        });
    }

    [Test]
    public void Linked_worktree_has_an_index_of_its_own()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Git("worktree", "add", "--quiet", "../linked");
        _repository.Write("a", "main\n");
        _repository.Git("add", "a");
        var linked = _repository.Beside("linked");
        File.WriteAllText(Path.Combine(linked, "a"), "linked\n");
        _repository.GitIn(linked, "add", "a");

        Assert.Multiple(() =>
        {
            Assert.That(Staged(), Is.EqualTo(["a: main\n < one\n"]));
            Assert.That(Staged(RepositoryLocation.Find(linked, _repository.Environment)!), Is.EqualTo(["a: linked\n < one\n"]));
            Assert.That(Staged(RepositoryLocation.Find(linked, _repository.With(("GIT_DIR", _repository[".git/worktrees/linked"])))!),
                Is.EqualTo(["a: linked\n < one\n"]), "in a hook");
        });
    }

    [Test]
    public void Inside_a_submodule()
    {
        using var other = new TemporaryRepository();
        other.Write("inside", "one\n");
        other.Commit();
        _repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Path, "sub");
        _repository.Write("sub/inside", "two\n");
        _repository.GitIn(_repository["sub"], "add", "inside");

        Assert.That(Staged(_repository.Locate("sub")), Is.EqualTo(["inside: two\n < one\n"]));
    }

    [Test]
    public void Working_tree_apart_from_its_repository()
    {
        using var tree = new TemporaryFolder();
        tree.Write("a", "one\n");
        (string, string?)[] variables = [("GIT_DIR", _repository[".git"]), ("GIT_WORK_TREE", tree.Path)];
        _repository.Git($"--git-dir={_repository[".git"]}", $"--work-tree={tree.Path}", "add", "--all");

        Assert.That(Staged(_repository.Locate("", variables)), Is.EqualTo(["a: one\n"]));
    }

    [TestCase("SHA-256", "--object-format=sha256")]
    [TestCase("separate", "--separate-git-dir=../elsewhere")]
    public void Repository_of_another_kind(string kind, string option)
    {
        using var other = new TemporaryRepository(option);
        other.Write("a", "one\n");
        other.Git("add", "a");
        Assert.That(Staged(other.Locate()), Is.EqualTo(["a: one\n"]), kind + ", first commit");
        other.Commit();
        other.Write("a", "two\n");
        other.Write("b", "");
        other.Git("add", ".");

        Assert.That(Staged(other.Locate()), Is.EqualTo(["a: two\n < one\n"]), kind);
    }

    [Test]
    public void Split_index()
    {
        _repository.Write("a", "one\n");
        _repository.Write("b", "two\n");
        _repository.Commit();
        _repository.Git("update-index", "--split-index");
        _repository.Write("a", "three\n");
        _repository.Git("add", "a");
        Assume.That(Directory.GetFiles(_repository[".git"], "sharedindex.*"), Is.Not.Empty);

        Assert.That(Staged(), Is.EqualTo(["a: three\n < one\n"]));
    }

    [Test]
    public void Sparse_index()
    {
        _repository.Write("in/a", "one\n");
        _repository.Write("out/b", "two\n");
        _repository.Commit();
        _repository.Git("sparse-checkout", "init", "--cone", "--sparse-index");
        _repository.Git("sparse-checkout", "set", "in");
        Assume.That(_repository.Git("ls-files", "--sparse"), Does.Contain("out/\n").Or.EndsWith("out/"));
        _repository.Write("in/a", "three\n");
        _repository.Git("add", "in/a");

        Assert.That(Staged(), Is.EqualTo(["in/a: three\n < one\n"]));
    }

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Index_version(int version)
    {
        _repository.Write("folder/a", "one\n");
        _repository.Write("folder/b", "two\n");
        _repository.Git("add", ".");
        _repository.Git("update-index", $"--index-version={version}");

        Assert.That(Staged(), Is.EqualTo(["folder/a: one\n", "folder/b: two\n"]));
    }

    [Test]
    public void Packed_objects()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Write("a", "two\n");
        _repository.Commit();
        _repository.Git("gc", "--quiet");
        _repository.Git("pack-refs", "--all");
        _repository.Git("reset", "--quiet", "--soft", "HEAD~");

        Assert.That(Staged(), Is.EqualTo(["a: two\n < one\n"]));
    }

    [Test]
    public void Large_content_is_read_as_a_stream()
    {
        var content = new byte[17 * 1024 * 1024];
        new Random(1).NextBytes(content);
        _repository.Write("large", content);
        _repository.Write("small", "one\n");
        _repository.Git("add", ".");
        using var source = Source(_repository.Locate());

        var contents = source.Enumerate().ToList();
        using var large = contents[0].Open();
        using var again = contents[0].Open();
        using var small = contents[1].Open();
        using var copy = new MemoryStream();
        large.CopyTo(copy);

        Assert.Multiple(() =>
        {
            Assert.That(large, Is.Not.InstanceOf<MemoryStream>());
            Assert.That(copy.ToArray(), Is.EqualTo(content));
            Assert.That(Contents.Text(small), Is.EqualTo("one\n"));
            Assert.That(again.ReadByte(), Is.EqualTo(content[0]));
        });
    }

    [Test]
    public void Contents_are_read_on_many_threads()
    {
        for (var i = 0; i < 200; i++) _repository.Write($"{i:000}", $"content {i}\n");
        _repository.Git("add", ".");
        using var source = Source(_repository.Locate());

        var read = source.Enumerate().AsParallel().AsOrdered().WithDegreeOfParallelism(8)
            .Select(content => $"{content.Path} {Contents.Text(content.Open())}").ToArray();

        Assert.That(read, Is.EqualTo(Enumerable.Range(0, 200).Select(i => $"{i:000} content {i}\n")));
    }

    [Test]
    public void Missing_object_is_named_with_its_path()
    {
        _repository.Write("a", "one\n");
        _repository.Write("b", "two\n");
        _repository.Git("add", ".");
        var id = _repository.Git("rev-parse", ":a");
        File.Delete(_repository[$".git/objects/{id[..2]}/{id[2..]}"]);
        using var source = Source(_repository.Locate());

        var contents = source.Enumerate().ToList();

        Assert.That(contents, Has.Count.EqualTo(2));
        Assert.That(() => contents[0].Open(), Throws.TypeOf<UnreadableException>().With.Message.StartsWith("a: ").And.Message.Contains(id));
        Assert.That(Contents.Text(contents[1].Open()), Is.EqualTo("two\n"));
        Assert.That(() => contents[0].Open(), Throws.TypeOf<UnreadableException>());
    }

    [Test]
    public void Damaged_object_is_unreadable()
    {
        _repository.Write("a", "one\n");
        _repository.Write("b", "two\n");
        _repository.Git("add", ".");
        var id = _repository.Git("rev-parse", ":a");
        var path = _repository[$".git/objects/{id[..2]}/{id[2..]}"];
        File.Delete(path);
        File.WriteAllText(path, "no object");
        using var source = Source(_repository.Locate());

        var contents = source.Enumerate().ToList();

        Assert.That(() => contents[0].Open(), Throws.TypeOf<UnreadableException>().With.Message.Contains(id));
        Assert.That(Contents.Text(contents[1].Open()), Is.EqualTo("two\n"));
    }

    [Test]
    public void Damaged_index_is_unreadable()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        File.WriteAllText(_repository[".git/index"], "this is no index at all, whatever it may say of itself");

        Assert.That(() => Staged(), Throws.TypeOf<UnreadableException>()
            .With.Message.Contains(_repository[".git/index"]).And.Message.Contains("git reset"));
    }

    [Test]
    public void Damaged_index_before_the_first_commit_is_unreadable()
    {
        File.WriteAllText(_repository[".git/index"], "this is no index at all, whatever it may say of itself");

        Assert.That(() => Staged(), Throws.TypeOf<UnreadableException>().With.Message.Contains(_repository[".git/index"]));
    }

    [TestCase("1111111111111111111111111111111111111111\n")]
    [TestCase("garbage\n")]
    [TestCase("")]
    public void Branch_that_names_no_commit_is_unreadable_not_empty(string branch)
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        File.WriteAllText(_repository[".git/refs/heads/main"], branch);

        Assert.That(() => Staged(), Throws.TypeOf<UnreadableException>().With.Message.StartsWith("HEAD "));
    }

    [Test]
    public void Damaged_HEAD_is_unreadable()
    {
        var location = _repository.Locate();
        File.WriteAllText(_repository[".git/HEAD"], "garbage\n");

        Assert.That(() => Staged(location), Throws.TypeOf<UnreadableException>().With.Message.Contains("HEAD"));
    }

    [Test]
    public void Missing_tree_of_HEAD_is_unreadable()
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        var tree = _repository.Git("rev-parse", "HEAD^{tree}");
        File.Delete(_repository[$".git/objects/{tree[..2]}/{tree[2..]}"]);
        _repository.Write("a", "two\n");
        _repository.Git("add", "a");

        Assert.That(() => Staged(), Throws.TypeOf<UnreadableException>().With.Message.Contains("HEAD"));
    }

    [Test]
    public void Repository_of_somebody_else_is_read_if_git_may_read_it()
    {
        Assume.That(Environment.UserName, Is.EqualTo("root"), "only root can give a repository away");
        _repository.Write("a", "one\n");
        _repository.Git("add", "a");
        _repository.Shell("chown -R 65534 .");

        Assert.That(() => Staged(), Throws.TypeOf<UnreadableException>().With.Message.Contains("safe.directory"));
        Assert.That(Staged(_repository.Locate("", ("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "safe.directory"), ("GIT_CONFIG_VALUE_0", "*"))),
            Is.EqualTo(["a: one\n"]));
    }

    [Test]
    public void Bare_repository_has_nothing_staged()
    {
        using var bare = new TemporaryRepository("--bare");

        Assert.That(() => Staged(bare.Locate()), Throws.TypeOf<RepositoryException>()
            .With.Message.Contains("no working tree").And.Message.Contains("scan --history"));
    }

    private string[] Staged() => Staged(_repository.Locate());

    private string[] Staged(RepositoryLocation location)
    {
        using var source = Source(location);
        return Contents.Describe(source);
    }

    private StagedSource Source(RepositoryLocation location) => new(location, mayUseLibGit2);
}
