using SecretGuard.Hooks;

namespace SecretGuard.Tests.Hooks;

internal sealed class HookScriptTests
{
    private const string Hook = "pre-commit";

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
