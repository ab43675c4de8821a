using System.Runtime.Versioning;
using System.Text;
using SecretGuard.Git.Tests;

namespace SecretGuard.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void What_fails_half_way_leaves_what_was_there()
    {
        File.WriteAllText(At("file"), "before");
        Assert.That(() => AtomicFile.Write(At("file"), output => { output.Write("half"); throw new IOException("full"); }), Throws.InstanceOf<IOException>());
        Assert.That(File.ReadAllText(At("file")), Is.EqualTo("before"));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_longer_text_is_replaced_whole()
    {
        File.WriteAllText(At("file"), new string('x', 100));
        AtomicFile.Write(At("file"), output => output.Write("é"));
        Assert.That(File.ReadAllBytes(At("file")), Is.EqualTo(Encoding.UTF8.GetBytes("é")));
        Assert.That(Directory.GetFileSystemEntries(_folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_stays_a_link()
    {
        File.CreateSymbolicLink(At("link"), "target");
        AtomicFile.Write(At("link"), output => output.Write("1"));
        AtomicFile.Write(At("link"), output => output.Write("2"));
        Assert.That(new FileInfo(At("link")).LinkTarget, Is.EqualTo("target"));
        Assert.That(File.ReadAllText(At("target")), Is.EqualTo("2"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void Who_may_read_it_stays()
    {
        File.WriteAllText(At("file"), "");
        File.SetUnixFileMode(At("file"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        AtomicFile.Write(At("file"), output => output.Write("x"));
        Assert.That(File.GetUnixFileMode(At("file")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_device_stays_a_device()
    {
        AtomicFile.Write("/dev/null", output => output.Write("x"));
        Assert.That(new FileInfo("/dev/null").Length, Is.Zero);
        Assert.That(Directory.GetFiles("/dev", "null*"), Is.EqualTo(["/dev/null"]));
    }

    private string At(string name) => Path.Combine(_folder.Path, name);
}
