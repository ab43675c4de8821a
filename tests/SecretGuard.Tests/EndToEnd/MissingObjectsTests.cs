namespace SecretGuard.Tests.EndToEnd;

/// <summary>Objects that a history names, and that are lost.</summary>
internal sealed class MissingObjectsTests : HistoryTest
{
    [Test]
    public void A_file_of_HEAD()
    {
        Commit("folder/settings", "text\n");
        AssertNamed(Lose("HEAD:folder/settings"));
    }

    [TestCase("HEAD:folder/settings")]
    [TestCase("HEAD~3:folder/settings")]
    [TestCase("HEAD~3:folder")]
    [TestCase("HEAD~3^{tree}")]
    public void What_is_packed(string revision)
    {
        CommitVersions();
        AssertNamed(LosePacked(revision));
    }

    [Test]
    public void An_old_file_beside_one_with_a_secret()
    {
        CommitVersions();
        Commit("keys", Sandbox.NewCredential().Lines);
        var blob = LosePacked("HEAD~4:folder/settings");
        Assert.That(NamedBy(ScanHistory()), Has.Some.StartsWith($"object {blob}: it is missing"));
    }

    [Test]
    public void It_is_named_again_by_a_scan_that_remembers()
    {
        CommitVersions();
        var blob = LosePacked("HEAD~3:folder/settings");
        AssertNamed(blob, "--cache");
        AssertNamed(blob, "--cache");
    }

    [Test]
    public void A_file_that_was_removed_later()
    {
        Commit("settings", "text\n");
        var blob = Lose("HEAD:settings");
        Sandbox.Git("rm", "-q", "--cached", "settings");
        CommitStaged("--message", "removed");
        AssertNamed(blob);
    }

    [Test]
    public void A_folder()
    {
        Commit("folder/settings", "text\n");
        AssertNamed(Lose("HEAD:folder"));
    }

    [Test]
    public void What_nothing_reaches_any_more_may_be_gone()
    {
        Commit("settings", "text\n");
        Lose("HEAD:settings");
        Sandbox.Git("update-ref", "refs/heads/main", "HEAD~");
        Sandbox.Git("reflog", "expire", "--expire=now", "--all");
        AssertClean();
    }

    [Test]
    public void The_commit_of_a_submodule_lies_in_another_repository()
    {
        Sandbox.Git("update-index", "--add", "--cacheinfo", $"160000,{new string('1', 40)},module");
        CommitStaged("--message", "a submodule");
        AssertClean();
    }

    private void CommitVersions()
    {
        for (var version = 0; version < 5; version++)
            Commit("folder/settings", $"version {version}\n");
    }

    // Packs all but one object.
    private string LosePacked(string revision)
    {
        var lost = Sandbox.Git("rev-parse", revision).Trim();
        Sandbox.Git("repack", "-adq");
        var objects = Sandbox.Git("rev-list", "--objects", "--all").Split('\n').Select(line => line.Split(' ')[0]).Where(name => name.Length > 0 && name != lost);
        Sandbox.Write("names", string.Join('\n', objects) + "\n");
        Sandbox.Shell("git pack-objects -q .git/objects/pack/pack < names > packed && for pack in .git/objects/pack/*.pack; do case $pack in *$(cat packed).pack) ;; *) rm -f ${pack%pack}* ;; esac; done");
        return lost;
    }

    private string Lose(string revision)
    {
        var name = Sandbox.Git("rev-parse", revision).Trim();
        File.Delete(Sandbox.Here($".git/objects/{name[..2]}/{name[2..]}"));
        return name;
    }

    private void AssertNamed(string name, params string[] options)
    {
        var ran = ScanHistory(options);
        ran.AssertEndedWith(3);
        Assert.That(NamedBy(ran), Has.Some.StartsWith($"object {name}: it is missing"));
    }

    private static IEnumerable<string> NamedBy(Ran ran) =>
        ran.Json.GetProperty("summary").GetProperty("skipped").EnumerateArray().Select(skipped => $"{skipped.GetProperty("path").GetString()}: {skipped.GetProperty("reason").GetString()}");
}
