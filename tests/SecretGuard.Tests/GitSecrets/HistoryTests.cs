using System.Globalization;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.GitSecrets;

/// <summary>Lists of a history what <c>git log -G</c> and <c>git grep</c> list, in their order.</summary>
internal sealed class HistoryTests : EndToEndTest
{
    private const string Pattern = "foo[0-9]+|b(a)?r";

    private static readonly string[] Lines = ["foo1", "foo12", "xfoo3", "foo4-", "bar", "br br", "plain", "other", "", "é foo5", "foo6\r"];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void It_lists_what_Git_does(int seed)
    {
        // Random edits: lines change, come, go and move; files come, go, and are renamed; branches merge.
        var random = new Random(seed);
        Sandbox.Init();
        Sandbox.Git("config", "secrets.patterns", Pattern);
        var files = new Dictionary<string, List<string>>();
        for (var commit = 0; commit < 60; commit++)
        {
            for (var change = random.Next(1, 4); change > 0; change--)
                Change(files, random);
            Sandbox.CommitAll();
            if (commit % 15 == 10)
                Sandbox.Shell("git checkout -q -b side HEAD~3 && echo foo9 >side && git add side && git commit -qm side && git checkout -q main && git merge -q --no-edit side && git branch -q -D side; git stash list");
        }

        AssertSame();
    }

    [TestCase("echo '*.txt binary' >.gitattributes")]
    [TestCase("echo '*.txt diff' >.gitattributes; printf '\\0foo1\\n' >nul.txt")]
    [TestCase("echo '*.txt diff=x' >.gitattributes; git config diff.x.textconv 'sed s/foo/oof/'")]
    [TestCase("printf 'foo1\\n' >'a\"b'; printf 'foo1\\n' >'c\nd'; printf 'foo1\\n' >ü; git config core.quotePath false")]
    [TestCase("printf 'bar\\0' >nul; ln -s foo1 link")]
    [TestCase("git config secrets.patterns '\\bfoo[0-9]+$'")]
    [TestCase("git config secrets.patterns 'foo\\s'")]
    [TestCase("git config secrets.patterns '(o)\\1'")]
    [TestCase("git config diff.renames copies; cp a.txt b.txt; echo x >>a.txt")]
    [TestCase("mkdir -p deep/er; git mv a.txt deep/er/a.txt; git commit -qm moved; echo foo7 >>deep/er/a.txt")]
    public void It_knows_what_changes_Git_s_view(string change)
    {
        Sandbox.Init();
        Sandbox.Git("config", "secrets.patterns", Pattern);
        Sandbox.Write("a.txt", "one\nfoo1\ntwo\nthree\nbar\n");
        Sandbox.CommitAll();
        Sandbox.Shell(change);
        Sandbox.CommitAll();
        Sandbox.Write("c.txt", "three\nfoo1\none\n");
        Sandbox.CommitAll();
        AssertSame();
    }

    [Test]
    public void A_repository_without_commits_or_files_has_nothing()
    {
        Sandbox.Init("--bare");
        Sandbox.Git("config", "secrets.patterns", Pattern);
        Sandbox.Tool("git-secrets", "--scan-history").AssertEndedWith(0);
    }

    [Test]
    public void Outside_of_a_repository_it_says_so()
    {
        Sandbox.Git("config", "--global", "secrets.patterns", Pattern);
        var ran = Sandbox.Tool("git-secrets", "--scan-history");
        ran.AssertEndedWith(128);
        Assert.That(ran.Error, Does.StartWith("fatal: not a git repository"));
    }

    [Test]
    public void What_is_missing_is_not_clean()
    {
        Sandbox.Init();
        Sandbox.Git("config", "secrets.patterns", Pattern);
        Sandbox.Write("a", "foo1\n");
        Sandbox.CommitAll();
        var id = Sandbox.Git("rev-parse", "HEAD:a").Trim();
        File.Delete(Sandbox.Here($".git/objects/{id[..2]}/{id[2..]}"));
        var ran = Sandbox.Tool("git-secrets", "--scan-history");
        Assert.That(ran.Code, Is.GreaterThan(1), ran.Everything);
        Assert.That(ran.Error, Does.Contain("missing").And.Contain(id));
    }

    private void AssertSame()
    {
        var pattern = Sandbox.Git("config", "secrets.patterns").Trim();
        var expected = Sandbox.Run("sh", "-c", "export LC_ALL=C; set -- $(git log --all \"-G$0\" --format=%H); [ $# = 0 ] || git grep -nwHEI \"$0\" \"$@\" --", pattern);
        var ran = Sandbox.Tool("git-secrets", "--scan-history");
        Assert.That(ran.Code, Is.EqualTo(expected.Output.Length > 0 ? 1 : 0), ran.Everything);
        var listed = ran.Error.IndexOf("\n[ERROR]", StringComparison.Ordinal);
        Assert.That(listed < 0 ? ran.Error : ran.Error[..listed], Is.EqualTo(expected.Output.Replace("\0", "", StringComparison.Ordinal)));
    }

    private void Change(Dictionary<string, List<string>> files, Random random)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"d{random.Next(3)}/{random.Next(4)}.txt");
        var lines = files.GetValueOrDefault(path, []);
        switch (random.Next(8))
        {
            case 0 when files.Remove(path):
                File.Delete(Sandbox.Here(path));
                return;
            case 1 when files.Remove(path):
                File.Delete(Sandbox.Here(path));
                path = "moved/" + path;
                break;
            case 2 when lines.Count > 0:
                lines.RemoveAt(random.Next(lines.Count));
                break;
            case 3 when lines.Count > 1:
                var moved = random.Next(lines.Count);
                var line = lines[moved];
                lines.RemoveAt(moved);
                lines.Insert(random.Next(lines.Count + 1), line);
                break;
            default:
                for (var added = random.Next(1, 8); added > 0; added--)
                    lines.Insert(random.Next(lines.Count + 1), Lines[random.Next(Lines.Length)]);
                break;
        }

        files[path] = lines;
        Sandbox.Write(path, string.Join('\n', lines) + (random.Next(4) == 0 ? "" : "\n"));
    }
}
