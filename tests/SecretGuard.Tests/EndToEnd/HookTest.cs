using SecretGuard.Hooks;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>A test of hooks that Git itself runs, with the scripts that people copy.</summary>
internal abstract class HookTest : EndToEndTest
{
    /// <summary>A repository with one commit and some hooks.</summary>
    protected void HookedRepository(params string[] hooks)
    {
        Sandbox.Init();
        Sandbox.Write("README", "first\n");
        Sandbox.CommitAll();
        foreach (var hook in hooks) Hook(Sandbox.Here(".git"), hook);
    }

    /// <summary>Puts the script of a hook where Git runs it.</summary>
    protected static void Hook(string gitFolder, string hook)
    {
        var file = Path.Combine(gitFolder, "hooks", hook);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, new HookScript("1.2.3", ToolUnderTest.Path, 0).Render(hook));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
    }

    /// <summary>Runs Git, where a hook must refuse something.</summary>
    protected Ran AssertStopped(string refusal, params string[] arguments)
    {
        var ran = Sandbox.Checked(Sandbox.TryGit(arguments));
        Assert.That(ran.Code, Is.Not.Zero, ran.Everything);
        Assert.That(ran.Error, Does.Contain(refusal));
        return ran;
    }

    /// <summary>Runs Git, where no hook must say anything against it.</summary>
    protected void AssertDone(params string[] arguments) => Sandbox.Checked(Sandbox.TryGit(arguments)).AssertEndedWith(0);

    /// <summary>Commits a file past all hooks.</summary>
    protected string Commit(string path, string text)
    {
        Sandbox.Write(path, text);
        Sandbox.CommitAll();
        return Sandbox.Head;
    }
}
