namespace SecretGuard.Tests.EndToEnd;

/// <summary>This repository keeps its own law.</summary>
internal sealed class OwnRepositoryTests : EndToEndTest
{
    [Test]
    public void This_repository_holds_no_credential()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !Path.Exists(Path.Combine(root.FullName, ".git"))) root = root.Parent;
        Assume.That(root, Is.Not.Null, "no Git checkout");
        Sandbox.Folder = root!.FullName;
        Assume.That(Sandbox.TryGit("status", "--short").Code, Is.Zero, "a Git checkout of somebody else");
        Sandbox.Tool("scan").AssertEndedWith(0);
    }
}
