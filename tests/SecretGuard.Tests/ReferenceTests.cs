using SecretGuard.Detection;
using SecretGuard.Git;

namespace SecretGuard.Tests;

/// <summary>References point one way: tool → Git → Detection.</summary>
internal sealed class ReferenceTests
{
    [Test]
    public void Detection_references_nothing_but_the_base_library() =>
        Assert.That(ReferencesOf(typeof(Detector)).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Git_references_detection_and_what_reads_repositories() =>
        Assert.That(
            ReferencesOf(typeof(StagedSource)).Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Win32.", StringComparison.Ordinal)),
            Is.SubsetOf(["SecretGuard.Detection", "LibGit2Sharp", "Microsoft.Extensions.FileSystemGlobbing"]));

    [Test]
    public void The_tool_references_both() =>
        Assert.That(ReferencesOf(typeof(ExitCode)), Is.SupersetOf(["SecretGuard.Detection", "SecretGuard.Git"]));

    private static IEnumerable<string> ReferencesOf(Type type) => type.Assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
