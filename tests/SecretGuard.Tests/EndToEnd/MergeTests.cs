namespace SecretGuard.Tests.EndToEnd;

/// <summary>Commits that end a merge, a rebase or a cherry-pick.</summary>
internal sealed class MergeTests : EndToEndTest
{
    [Test]
    public void A_conflict_that_is_resolved_with_a_secret_is_refused()
    {
        Conflict();
        Sandbox.Stage("README", "both\n" + Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    [Test]
    public void A_conflict_that_is_resolved_without_a_secret_passes()
    {
        Conflict();
        Sandbox.Stage("README", "both\n");
        AssertPasses();
    }

    [Test]
    public void An_unresolved_conflict_is_reported_by_a_scan_of_what_is_staged()
    {
        Conflict();
        var ran = Sandbox.Scan("--staged");
        ran.AssertEndedWith(0);
        Assert.That(ran.Json.GetProperty("summary").GetProperty("files").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void A_secret_of_the_other_side_of_a_conflict_is_found_before_it_is_resolved()
    {
        Conflict(Sandbox.NewCredential().Lines);
        var ran = Sandbox.Scan("--staged");
        ran.AssertEndedWith(1);
        Assert.That(ran.Paths, Is.EqualTo(["README"]));
    }

    [Test]
    public void A_cherry_pick_that_is_resolved_with_a_secret_is_refused()
    {
        Branches("theirs\n");
        Assert.That(Sandbox.TryGit("cherry-pick", "other").Code, Is.Not.Zero);
        Sandbox.Stage("README", Sandbox.NewCredential().Lines);
        AssertRefused();
    }

    private void Conflict(string theirs = "theirs\n")
    {
        Branches(theirs);
        Assert.That(Sandbox.TryGit("merge", "-q", "other").Code, Is.Not.Zero, "a conflict");
    }

    private void Branches(string theirs)
    {
        WiredRepository();
        Sandbox.Git("checkout", "-q", "-b", "other");
        Sandbox.Write("README", theirs);
        Sandbox.CommitAll();
        Sandbox.Git("checkout", "-q", "main");
        Sandbox.Write("README", "ours\n");
        Sandbox.CommitAll();
    }
}
