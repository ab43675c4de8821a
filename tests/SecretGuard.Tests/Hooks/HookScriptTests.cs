using SecretGuard.Hooks;

namespace SecretGuard.Tests.Hooks;

internal sealed class HookScriptTests
{
    private const string Hook = "pre-commit";
    private const string Folder = "hooks/";

    private static IEnumerable<string> Scripts =>
        from resource in typeof(HookScript).Assembly.GetManifestResourceNames()
        where resource.StartsWith(Folder, StringComparison.Ordinal)
        select resource[Folder.Length..];

    [TestCase("/usr/bin/secretguard")]
    [TestCase("/home/o'brien/.dotnet/tools/secretguard")]
    [TestCase("/a \"b\" $(c) `d` \\e/secretguard")]
    [TestCase(null)]
    public void What_is_written_can_be_read(string? tool)
    {
        var script = new HookScript("1.2.3-beta.4", tool, 2);
        Assert.That(HookScript.Read(Hook, script.Render(Hook), out var isEdited), Is.EqualTo(script));
        Assert.That(isEdited, Is.False);
    }

    [TestCaseSource(nameof(Scripts))]
    public void Every_script_runs_its_own_hook(string hook)
    {
        var text = HookScript.Template(hook);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Split('\n'), Does.Contain($"hook={hook}"));
            Assert.That(HookScript.Read(hook, new HookScript("1.2.3", "/x/secretguard", 0).Render(hook), out var isEdited), Is.EqualTo(new HookScript("1.2.3", "/x/secretguard", 0)));
            Assert.That(isEdited, Is.False);
        }
    }

    /// <summary>What differs is what the hook is for, what Git tells it, and how it is left out once.</summary>
    [TestCaseSource(nameof(Scripts))]
    public void Scripts_differ_only_where_they_have_to(string hook)
    {
        var readsInput = hook is "pre-push" or "pre-receive";
        Assert.That(Essence(hook), Is.EqualTo(Essence(readsInput ? "pre-push" : Hook)));

        string[] Essence(string name) =>
        [
            .. HookScript.Template(name).Split('\n')
                .Where(line => !line.StartsWith("# SecretGuard: ", StringComparison.Ordinal) && !line.StartsWith("hook=", StringComparison.Ordinal) && !line.StartsWith("For this time only:", StringComparison.Ordinal)),
        ];
    }

    [Test]
    public void A_copy_by_hand_is_ours()
    {
        Assert.That(HookScript.Read(Hook, HookScript.Template(Hook), out var isEdited), Is.EqualTo(new HookScript(null, null, 0)));
        Assert.That(isEdited, Is.False);
    }

    [Test]
    public void Any_change_is_noticed()
    {
        var text = new HookScript("1.2.3", "/x/secretguard", 0).Render(Hook);
        for (var i = 0; i < text.Length; i++)
        {
            var changed = text.Remove(i, 1).Insert(i, text[i] == '#' ? "!" : "#");
            Assert.That(HookScript.Read(Hook, changed, out var isEdited) is null || isEdited, Is.True, $"at {i}");
        }
    }

    [Test]
    public void Other_scripts_are_not_ours() =>
        Assert.That(HookScript.Read(Hook, "#!/bin/sh\nexec secretguard hook pre-commit\n", out _), Is.Null);
}
