using System.IO.Compression;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class LooseObjectTests : IDisposable
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void Objects_of_every_type()
    {
        _repository.CommitVersions();
        foreach (var (name, path) in LooseObjects.In(_repository[".git/objects"], 20))
        {
            using var loose = LooseObject.Open(path);
            Assert.That($"{loose.Type}".ToLowerInvariant(), Is.EqualTo(_repository.Git("cat-file", "-t", name)));
            Assert.That($"{loose.Content.Length}", Is.EqualTo(_repository.Git("cat-file", "-s", name)));
            if (loose.Type == ObjectType.Blob)
                Assert.That(Contents.Text(loose.Content).TrimEnd('\n'), Is.EqualTo(_repository.Git("cat-file", "blob", name)));
        }
    }

    [Test]
    public void Only_what_has_the_name_of_an_object_is_listed()
    {
        _repository.Write(".git/objects/ab/tmp_obj_123456", "");
        _repository.Write(".git/objects/pack/0123", "");
        _repository.Write("file", "text");
        var name = _repository.Git("hash-object", "-w", "file");
        Assert.That(LooseObjects.In(_repository[".git/objects"], 20).Select(loose => loose.Name), Is.EqualTo([name]));
    }

    [TestCase("blob 3\0abc", "abc")]
    [TestCase("blob 0\0", "")]
    public void What_is_as_it_should_be(string text, string content)
    {
        using var loose = LooseObject.Open(Write(HandMadePack.Text(text)));
        Assert.That(Contents.Text(loose.Content), Is.EqualTo(content));
    }

    [TestCase("blob 4\0abc")]
    [TestCase("blob 2\0abc")]
    [TestCase("blob 0\0abc")]
    [TestCase("blob -1\0abc")]
    [TestCase("blob 100000000000\0abc")]
    [TestCase("blob 3")]
    [TestCase("blob\0abc")]
    [TestCase("blob 3 \0abc")]
    [TestCase("knob 3\0abc")]
    [TestCase("")]
    [TestCase("a text without any head that goes on for a while")]
    public void What_is_not(string text) => AssertUnreadable(Write(HandMadePack.Text(text)));

    [Test]
    public void What_is_cut_short()
    {
        var path = Write(HandMadePack.Text("blob 30\0" + new string('x', 30)));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..12]);
        AssertUnreadable(path);
    }

    [Test]
    public void What_is_not_deflated() => AssertUnreadable(_repository.Write("loose", "blob 3\0abc"));

    [Test]
    public void What_is_empty() => AssertUnreadable(_repository.Write("loose", ""));

    private string Write(byte[] content)
    {
        using var deflated = new MemoryStream();
        using (var deflating = new ZLibStream(deflated, CompressionLevel.Fastest, leaveOpen: true))
            deflating.Write(content);
        return _repository.Write("loose", deflated.ToArray());
    }

    private static void AssertUnreadable(string path) =>
        Assert.That(() =>
        {
            using var loose = LooseObject.Open(path);
            return Contents.Text(loose.Content);
        }, Throws.TypeOf<DamagedObjectException>().Or.TypeOf<UnreadableException>());
}
