using System.Text;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Many repositories in one scan, each as if it were alone.</summary>
internal sealed class RepositoriesTests : RepositoriesTest
{
    [Test]
    public void Those_that_a_file_lists()
    {
        Repository("a", ("settings", Sandbox.NewCredential().Lines));
        Mirror("org/b.git", ("settings", Sandbox.NewCredential().Lines));
        Repository("not listed", ("settings", Sandbox.NewCredential().Lines));
        Sandbox.Write("list", $"# ours\n\n  ./org/b.git/  \r\na\n{Sandbox.Here("a")}\n");
        var ran = ScanAll("--repos", "list");
        ran.AssertEndedWith(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Places(ran), Is.EqualTo(["a:settings", "org/b.git:settings"]));
            Assert.That(Summary(ran).GetProperty("complete").GetBoolean(), Is.True);
            Assert.That(Summary(ran).GetProperty("files").GetInt32(), Is.EqualTo(2));
            Assert.That(Summary(ran).GetProperty("commits").GetInt32(), Is.EqualTo(2));
            Assert.That(Summary(ran).GetProperty("repositories").EnumerateArray().Select(one => one.GetProperty("repository").GetString()), Is.EqualTo(["a", "org/b.git"]));
        }
    }

    [Test]
    public void Those_that_folders_hold_and_standard_input_lists()
    {
        Repository("mirrors/a");
        Mirror("mirrors/org/b.git", ("settings", Sandbox.NewCredential().Lines));
        Repository("other/c", ("settings", Sandbox.NewCredential().Lines));
        Repository("d", ("settings", Sandbox.NewCredential().Lines));
        var ran = Sandbox.ToolOn(Encoding.UTF8.GetBytes("d\n"), "scan", "--history", "--format", "json", "--repos", "mirrors", "--repos", "other/", "--repos", "-");
        Assert.That(Places(ran), Is.EqualTo(["d:settings", "mirrors/org/b.git:settings", "other/c:settings"]));
    }

    [Test]
    public void Each_gives_what_it_gives_alone()
    {
        for (var i = 0; i < 5; i++)
            Mirror($"mirrors/r{i}.git", ($"{i}/settings", Sandbox.NewCredential().Lines), ("both", Sandbox.NewCredential().Lines), (".secretguard.toml", $"exclude = [\"{i % 2}/**\"]\n"));
        var together = ScanAll("--repos", "mirrors").Findings.Select(finding => finding.GetRawText().Replace($"      \"repository\": \"{finding.GetProperty("repository").GetString()}\",\n", "", StringComparison.Ordinal)).ToList();
        var alone = Enumerable.Range(0, 5).SelectMany(i => ScanAll("--repo", $"mirrors/r{i}.git").Findings.Select(finding => finding.GetRawText())).ToList();
        Assert.That(together, Is.EqualTo(alone).And.Count.EqualTo(8));
    }

    [Test]
    public void Each_has_its_own_configuration_and_baseline()
    {
        var credential = Sandbox.NewCredential();
        Repository("known", ("settings", credential.Lines));
        Sandbox.Tool("baseline", "--history", "--repo", "known").AssertEndedWith(0);
        Commit("known");
        foreach (var (name, toml) in new[] { ("open", ""), ("closed.git", "exclude = [\"settings\"]\n"), ("allowed.git", "[[allow]]\npaths = [\"settings\"]\nreason = \"samples\"\n") })
            Mirror(name, ("settings", credential.Lines), (".secretguard.toml", toml));
        Sandbox.Git("clone", "-q", "--mirror", "known", "known.git");
        Sandbox.Write("list", "known\nknown.git\nopen\nclosed.git\nallowed.git\n");
        var ran = ScanAll("--repos", "list");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Places(ran), Is.EqualTo(["open:settings"]));
            Assert.That(Summary(ran).GetProperty("known").GetInt32(), Is.EqualTo(2));
        }
    }

    [Test]
    public void One_that_cannot_be_read_is_named_and_the_others_go_on()
    {
        Repository("a", ("settings", "none\n"));
        Mirror("damaged.git", ("settings", "none\n"));
        Sandbox.Git("-C", "damaged.git", "repack", "-adq");
        var pack = Directory.GetFiles(Sandbox.Here("damaged.git/objects/pack"), "*.pack").Single();
        File.Delete(pack);
        File.WriteAllText(pack, "PACK");
        Mirror("misconfigured.git", (".secretguard.toml", "nonsense = 1\n"));
        Directory.CreateDirectory(Sandbox.Here("no repository"));
        Repository("b", ("settings", "none\n"));
        Sandbox.Write("list", "a\ngone\nno repository\ndamaged.git\nmisconfigured.git\nb\n");
        var ran = ScanAll("--repos", "list");
        ran.AssertEndedWith(3);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Skipped(ran), Has.Some.EqualTo("gone: there is no such folder (list:2)"));
            Assert.That(Skipped(ran), Has.Some.EqualTo("no repository: there is no Git repository in this folder (list:3)"));
            Assert.That(Skipped(ran), Has.Some.StartsWith("damaged.git: "));
            Assert.That(Skipped(ran), Has.Some.StartsWith("misconfigured.git: ").And.Some.EndsWith("(list:5)"));
            Assert.That(
                Summary(ran).GetProperty("repositories").EnumerateArray().Where(one => one.GetProperty("complete").GetBoolean()).Select(one => one.GetProperty("repository").GetString()),
                Is.EqualTo(["a", "b"]));
        }
    }

    [Test]
    public void A_broken_one_in_a_folder_of_mirrors_is_named()
    {
        Mirror("mirrors/a.git");
        Mirror("mirrors/b.git");
        File.Delete(Sandbox.Here("mirrors/b.git/HEAD"));
        var ran = ScanAll("--repos", "mirrors");
        ran.AssertEndedWith(3);
        Assert.That(Skipped(ran), Is.EqualTo(["mirrors/b.git: there is no Git repository in this folder"]));
    }

    [Test]
    public void What_could_not_be_read_counts_more_than_findings()
    {
        Repository("a", ("settings", Sandbox.NewCredential().Lines));
        Sandbox.Write("list", "a\ngone\n");
        var ran = ScanAll("--repos", "list");
        ran.AssertEndedWith(3);
        Assert.That(Summary(ran).GetProperty("complete").GetBoolean(), Is.False);
    }

    [Test]
    public void Variables_that_lead_to_another_repository_lead_nowhere()
    {
        Repository("a", ("settings", Sandbox.NewCredential().Lines));
        Repository("b");
        Repository("c", ("settings", Sandbox.NewCredential().Lines));
        Sandbox.Write("list", "a\nb\n");
        Sandbox.Variables["GIT_DIR"] = Sandbox.Here("c/.git");
        Sandbox.Variables["GIT_WORK_TREE"] = Sandbox.Here("c");
        Assert.That(Places(ScanAll("--repos", "list")), Is.EqualTo(["a:settings"]));
    }

    [Test]
    public void A_damaged_one_inside_of_a_working_tree_is_not_taken_for_that()
    {
        Repository(".", ("settings", Sandbox.NewCredential().Lines));
        Mirror("mirrors/a.git");
        File.WriteAllText(Sandbox.Here("mirrors/a.git/HEAD"), "nonsense\n");
        var ran = ScanAll("--repos", "mirrors");
        ran.AssertEndedWith(3);
        Assert.That(Skipped(ran), Has.All.StartsWith("mirrors/a.git: "));
    }

    [TestCase("a\nx\tx\n", "list:2: this is no path")]
    [TestCase("# a\n\n", "list names no repository")]
    [TestCase("a\nhttps://example.org/b.git\n", "list:2: this is an address")]
    [TestCase("git@example.org:org/b.git\n", "list:1: this is an address")]
    public void A_list_that_is_none_is_an_error(string text, string message)
    {
        Repository("a");
        Sandbox.Write("list", text);
        AssertMisuse(message, "--repos", "list");
    }

    [Test]
    public void What_does_not_fit_together_is_an_error()
    {
        Repository("a");
        Sandbox.Write("list", "a\ngone\n");
        Directory.CreateDirectory(Sandbox.Here("empty"));
        AssertMisuse("no file and no folder nothing", "--repos", "nothing");
        AssertMisuse("empty names no repository", "--repos", "empty");
        AssertMisuse("--shard and --list are for --repos", "--shard", "1/2");
        AssertMisuse("--replacements is for one repository", "--repos", "list", "--replacements", "file");
        AssertMisuse("there is no configuration nothing", "--repos", "list", "--config", "nothing");
        AssertMisuse("'huge' is no severity", "--repos", "list", "--min-severity", "huge");
        AssertMisuse("there is no baseline nothing", "--repos", "list", "--baseline", "nothing");
        AssertMisuse("'9/4' is no part", "--repos", "list", "--shard", "9/4");
        Sandbox.Tool("scan", "--repos", "list").AssertEndedWith(2);
        Sandbox.Tool("baseline", "--history", "--repos", "list").AssertEndedWith(2);
    }

    [Test]
    public void The_parts_of_a_list_are_all_of_it_and_their_names_can_be_listed_before_they_are_there()
    {
        string[] names = [.. Enumerable.Range(0, 20).Select(number => $"org/r{number}.git").Order(StringComparer.Ordinal)];
        Sandbox.Write("list", string.Join('\n', names));
        var parts = Enumerable.Range(1, 3).Select(part => Sandbox.Tool("scan", "--history", "--repos", "list", "--shard", $"{part}/3", "--list").Lines).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(parts.SelectMany(part => part).Order(StringComparer.Ordinal), Is.EqualTo(names));
            Assert.That(parts, Has.All.Not.Empty);
        }

        // Nothing moves when something is added.
        Sandbox.Write("list", string.Join('\n', [.. names, "another"]));
        Assert.That(Sandbox.Tool("scan", "--history", "--repos", "list", "--shard", "1/3", "--list").Lines.Where(name => name != "another"), Is.EqualTo(parts[0]));
    }

    [Test]
    public void An_indexed_job_knows_its_part()
    {
        Mirror("mirrors/a.git", ("settings", Sandbox.NewCredential().Lines));
        Sandbox.Variables["JOB_COMPLETION_INDEX"] = "0";
        var ran = ScanAll("--repos", "mirrors", "--shard", "auto/1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Summary(ran).GetProperty("shard").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("""{"index":1,"count":1,"listed":1}"""));
            Assert.That(Sandbox.Tool("scan", "--history", "--repos", "mirrors", "--shard", "auto/1").Output, Does.Contain("shard 1 of 1, as JOB_COMPLETION_INDEX says: 1 of 1 repository"));
        }
    }

    [Test]
    public void Paths_and_refs_count_in_each()
    {
        foreach (var name in new[] { "a", "b" })
            Repository(name, ("in/settings", Sandbox.NewCredential().Lines), ("out/settings", Sandbox.NewCredential().Lines));
        Sandbox.Write("list", "a\nb\n");
        Assert.That(Places(ScanAll("--repos", "list", "in/")), Is.EqualTo(["a:in/settings", "b:in/settings"]));
    }

    [Test]
    public void A_second_scan_with_a_cache_gives_the_same()
    {
        foreach (var name in new[] { "mirrors/a.git", "mirrors/b.git", "mirrors/c.git" })
            Mirror(name, ("settings", Sandbox.NewCredential().Lines));
        var first = ScanAll("--repos", "mirrors", "--cache").Json.GetProperty("findings").GetRawText();
        Assert.That(ScanAll("--repos", "mirrors", "--cache").Json.GetProperty("findings").GetRawText(), Is.EqualTo(first));
        Assert.That(File.Exists(Sandbox.Here("mirrors/b.git/secretguard/history")), Is.True);
    }

    private void AssertMisuse(string message, params string[] arguments)
    {
        var ran = ScanAll(arguments);
        ran.AssertEndedWith(2);
        Assert.That(ran.Error, Does.Contain(message));
    }
}
