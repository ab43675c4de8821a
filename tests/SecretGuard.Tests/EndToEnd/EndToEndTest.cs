using System.Text.RegularExpressions;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>A test that drives the real tool as a process, with the real Git, in a sandbox of its own.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
[Platform(Exclude = "Win")]
internal abstract partial class EndToEndTest
{
    protected Sandbox Sandbox { get; } = new();

    [TearDown]
    public void RemoveSandbox() => Sandbox.Dispose();

    /// <summary>A repository that is wired by the tool itself, with one commit.</summary>
    protected void WiredRepository(params string[] options)
    {
        Sandbox.Init(options);
        Sandbox.Write("README", "first\n");
        Sandbox.CommitAll();
        Wire();
    }

    protected void Wire() => Sandbox.Tool("install").AssertEndedWith(0);

    /// <summary>Commits, and the hook must refuse it.</summary>
    protected Ran AssertRefused(params string[] arguments)
    {
        var (head, ran) = (Sandbox.Head, Commit(arguments));
        using (Assert.EnterMultipleScope())
        {
            ran.AssertEndedWith(1);
            Assert.That(Sandbox.Head, Is.EqualTo(head), "HEAD");
            Assert.That(ran.Error, Does.Contain("Commit refused"));
        }

        return ran;
    }

    /// <summary>Commits, and the hook must pass it without a word.</summary>
    protected void AssertPasses(params string[] arguments)
    {
        var (head, ran) = (Sandbox.Head, Commit(arguments));
        using (Assert.EnterMultipleScope())
        {
            ran.AssertEndedWith(0);
            Assert.That(Sandbox.Head, Is.Not.EqualTo(head), "HEAD");
            Assert.That(ran.Everything, Is.Empty);
        }
    }

    /// <summary>A report with what no two runs have in common taken out.</summary>
    protected static string WithoutTimes(string report) => Times().Replace(report, "TIME");

    [GeneratedRegex("""\d+ ms|\d+\.\d s|"milliseconds": \d+""")]
    private static partial Regex Times();

    private Ran Commit(string[] arguments) => Sandbox.Checked(Sandbox.TryGit(["commit", "-q", "-m", "a message", .. arguments]));
}
