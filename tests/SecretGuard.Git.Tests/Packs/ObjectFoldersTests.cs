using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class ObjectFoldersTests : IDisposable
{
    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    private string Own => _repository[".git/objects"];

    [Test]
    public void Its_own_folder() => AssertFolders([Own]);

    [Test]
    public void Folders_of_lenders_and_of_their_lenders()
    {
        var (near, far) = (Folder("near"), Folder("far"));
        Alternates(Own, $"# a comment\n\n{near}\n");
        Alternates(near, "../far\n");
        AssertFolders([Own, near, far]);
    }

    [Test]
    public void A_circle_of_lenders_ends()
    {
        var near = Folder("near");
        Alternates(Own, near);
        Alternates(near, Own);
        AssertFolders([Own, near]);
    }

    [Test]
    public void Folders_that_the_environment_names()
    {
        var (own, near, far) = (Folder("own"), Folder("near"), Folder("far"));
        var repository = _repository.Locate("", ("GIT_OBJECT_DIRECTORY", own), ("GIT_ALTERNATE_OBJECT_DIRECTORIES", $"{near}:{far}"));
        Assert.That(ObjectFolders.Of(repository), Is.EqualTo([own, near, far]));
    }

    [Test]
    public void A_lender_that_is_gone_is_an_error()
    {
        Alternates(Own, "/nowhere/objects");
        Assert.That(() => ObjectFolders.Of(_repository.Locate()), Throws.TypeOf<UnreadableException>().With.Message.Contains("/nowhere/objects"));
    }

    [Test]
    public void A_worktree_has_the_folder_of_its_repository()
    {
        _repository.Commit();
        _repository.Git("worktree", "add", "--quiet", _repository.Beside("tree"));
        var worktree = RepositoryLocation.Find(_repository.Beside("tree"), _repository.Environment)!;
        Assert.That(ObjectFolders.Of(worktree), Is.EqualTo([Own]));
    }

    private void AssertFolders(string[] folders) => Assert.That(ObjectFolders.Of(_repository.Locate()), Is.EqualTo(folders));

    private string Folder(string name) => Directory.CreateDirectory(_repository.Beside(name)).FullName;

    private static void Alternates(string folder, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, "info"));
        File.WriteAllText(Path.Combine(folder, "info", "alternates"), text);
    }
}
