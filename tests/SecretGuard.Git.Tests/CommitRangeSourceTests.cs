using SecretGuard.Git.Ranges;
using SecretGuard.Git.Tests.Ranges;

namespace SecretGuard.Git.Tests;

/// <summary>What the commits of a range bring, and what was before them.</summary>
public sealed class CommitRangeSourceTests : IDisposable
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void Every_version_comes_with_its_commit_parents_first()
    {
        _repository.Write("a", "one\n");
        var first = _repository.Commit("first\n\nits body");
        _repository.Write("a", "two\n");
        var second = _repository.Commit("second");

        Assert.That(Brought(_repository.Range(second)), Is.EqualTo(
        [
            $"{first} (commit message): first\n\nits body\n",
            $"{first} a: one\n",
            $"{second} (commit message): second\n",
            $"{second} a: two\n",
        ]));
    }

    [Test]
    public void A_header_says_who_when_and_what()
    {
        _repository.Shell("GIT_AUTHOR_NAME='Zoë' GIT_AUTHOR_EMAIL=z@example.org GIT_AUTHOR_DATE='2024-02-03T04:05:06+0230' git commit -q --allow-empty -m 'A subject' -m 'A body'");
        using var source = new CommitRangeSource(_repository.Locate(), _repository.Range("HEAD"));
        var header = source.Enumerate().Single().Commit!;
        Assert.That((header.Author, header.Email, header.Date, header.Subject), Is.EqualTo(
            ("Zoë", "z@example.org", new DateTimeOffset(2024, 2, 3, 4, 5, 6, new(2, 30, 0)), "A subject")));
    }

    [Test]
    public void Deletions_modes_and_empty_files_bring_nothing()
    {
        _repository.Write("gone", "one\n");
        _repository.Write("script", "two\n");
        var before = _repository.Commit();
        _repository.Git("rm", "-q", "gone");
        _repository.Write("empty", "");
        _repository.Commit();
        _repository.Git("update-index", "--chmod=+x", "script");
        _repository.Git("commit", "-q", "-m", "mode");

        Assert.That(Brought(_repository.Range("HEAD", before)).Where(line => !line.Contains("(commit message)", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void What_was_before_is_known_afterwards()
    {
        _repository.Write("a", "one\n");
        _repository.Write("b", "two\n");
        var before = _repository.Commit();
        _repository.Write("a", "three\n");
        _repository.Commit();
        _repository.Write("a", "one\n");
        _repository.Write("new", "four\n");
        _repository.Commit();
        _repository.Write("new", "five\n");
        _repository.Commit();

        using var source = new CommitRangeSource(_repository.Locate(), _repository.Range("HEAD", before));
        _ = source.Enumerate().Count();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Contents.Describe(source.Base(paths: null)), Is.EqualTo(["a: one\n"]));
            Assert.That(Contents.Text(source.BaseOf("a")!.Open()), Is.EqualTo("one\n"));
            Assert.That(source.BaseOf("new"), Is.Null);
        }
    }

    [Test]
    public void Configuration_of_the_log_changes_nothing()
    {
        _repository.Write("a", "one\ntwo\nthree\n");
        _repository.Commit();
        _repository.Git("mv", "a", "b");
        var head = _repository.Commit();
        var plain = Brought(_repository.Range(head));
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[
            ("log.showRoot", "false"), ("diff.renames", "copies"), ("log.showSignature", "true"), ("core.quotePath", "true"), ("diff.noprefix", "true"),
            ("log.diffMerges", "off"), ("diff.relative", "true"), ("color.ui", "always"), ("log.follow", "true"), ("diff.external", "false"),
            ("i18n.logOutputEncoding", "ISO-8859-1"), ("log.date", "relative"), ("format.pretty", "oneline"), ("log.abbrevCommit", "true")])
        {
            _repository.Git("config", name, value);
        }

        Assert.That(Brought(_repository.Range(head)), Is.EqualTo(plain));
    }

    [Test]
    public void Paths_and_messages_may_hold_anything()
    {
        _repository.Write(":100644 a\n\"ü\"", "one\n");
        _repository.Git("add", ".");
        _repository.Shell("printf ':100644 100644 x y M\\n\\n\\n:z' | git commit -q --cleanup=verbatim -F -");
        var head = _repository.Git("rev-parse", "HEAD");

        Assert.That(Brought(_repository.Range("HEAD")), Is.EqualTo([$"{head} (commit message): :100644 100644 x y M\n\n\n:z", $"{head} :100644 a\n\"ü\": one\n"]));
    }

    [Test]
    public void A_merge_brings_what_differs_from_all_its_parents()
    {
        _repository.Write("both", "one\n");
        var before = _repository.Commit();
        _repository.Git("checkout", "-q", "-b", "other");
        _repository.Write("theirs", "two\n");
        _repository.Write("both", "theirs\n");
        _repository.Commit();
        _repository.Git("checkout", "-q", "main");
        _repository.Write("both", "ours\n");
        _repository.Commit();
        _repository.Try("merge", "-q", "other");
        _repository.Write("both", "ours and theirs\n");
        var merge = _repository.Commit("merged");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(merge, _repository.Range("HEAD", before)), Is.EqualTo([$"{merge} both: ours and theirs\n"]));
            Assert.That(Of(merge, _repository.Range("HEAD", before) with { FirstParent = true }), Is.EqualTo([$"{merge} both: ours and theirs\n", $"{merge} theirs: two\n"]));
        }

        string[] Of(string commit, CommitRange range) => [.. Brought(range).Where(line => line.StartsWith(commit, StringComparison.Ordinal) && !line.Contains("(commit message)", StringComparison.Ordinal))];
    }

    [TestCase("HEAD^{tree}", "a: one\n")]
    [TestCase("HEAD:a", "(5626abf0f72e58d7a153368ba57db4c673c0e171): one\n")]
    public void A_name_may_stand_for_a_folder_or_a_file(string named, string content)
    {
        _repository.Write("a", "one\n");
        _repository.Commit();
        _repository.Git("tag", "-a", "-m", "odd", "odd", named);

        Assert.That(Brought(_repository.Range("odd")).Select(line => line.TrimStart()), Does.Contain(content));
    }

    /// <summary>One line for each content: its commit, its path, what it holds.</summary>
    private string[] Brought(CommitRange range)
    {
        using var source = new CommitRangeSource(_repository.Locate(), range);
        return [.. source.Enumerate().Select(content => $"{content.Commit?.Id} {content.Path}: {Contents.Text(content.Open())}")];
    }
}
