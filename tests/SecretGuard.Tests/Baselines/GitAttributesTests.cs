using SecretGuard.Baselines;
using SecretGuard.Git.Tests;

namespace SecretGuard.Tests.Baselines;

[Parallelizable(ParallelScope.All)]
internal sealed class GitAttributesTests
{
    private const string Name = ".secretguard-baseline";

    [TestCase("", Name + " merge=union\n")]
    [TestCase("* text=auto\n", "* text=auto\n" + Name + " merge=union\n")]
    [TestCase("* text=auto", "* text=auto\n" + Name + " merge=union\n")]
    [TestCase("* text=auto\r\n", "* text=auto\r\n" + Name + " merge=union\r\n")]
    [TestCase("a\r\nb", "a\r\nb\r\n" + Name + " merge=union\r\n")]
    [TestCase(Name + " text\n", Name + " text\n" + Name + " merge=union\n")]
    [TestCase("ü *.é\n", "ü *.é\n" + Name + " merge=union\n")]
    public void One_line_is_added_and_all_else_stays(string before, string after)
    {
        Assert.That(Change(before, out var text), Is.True);
        Assert.That(text, Is.EqualTo(after));
        Assert.That(Change(after, out text), Is.False);
        Assert.That(text, Is.EqualTo(after));
    }

    [TestCase(Name + " merge=union")]
    [TestCase("/" + Name + "\ttext merge=union -diff\r\n")]
    public void What_says_it_already_stays_as_it_is(string before)
    {
        Assert.That(Change(before, out var after), Is.False);
        Assert.That(after, Is.EqualTo(before));
    }

    [Test]
    public void Bytes_that_are_no_text_stay()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, GitAttributes.FileName);
        byte[] before = [0xff, 0xfe, 0x80, (byte)'\n'];
        File.WriteAllBytes(file, before);
        GitAttributes.MergeByUnion(folder.Path, Name);
        Assert.That(File.ReadAllBytes(file)[..4], Is.EqualTo(before));
    }

    private static bool Change(string before, out string after)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, GitAttributes.FileName);
        if (before.Length > 0)
            File.WriteAllText(file, before);
        var changed = GitAttributes.MergeByUnion(folder.Path, Name);
        after = File.ReadAllText(file);
        return changed;
    }
}
