using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class DeltaForestTests : IDisposable
{
    private static readonly byte[] Text = HandMadePack.Text("some text");

    // All of the text, and an exclamation mark.
    private static readonly byte[] Shout = HandMadePack.Delta(9, 10, 0x90, 9, 1, (byte)'!');

    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [TestCase("true")]
    [TestCase("false")]
    public void Each_entry_is_what_git_says(string useOffsets)
    {
        _repository.CommitVersions();
        _repository.Git("-c", $"repack.useDeltaBaseOffset={useOffsets}", "repack", "-adfq", "--depth=20");
        using var pack = PackFile.Open(_repository.Pack(), 20);
        var forest = new DeltaForest(pack);

        Assert.That(Described(forest), Is.EquivalentTo(_repository.Entries().Select(entry => (entry.Name, entry.Type, entry.Size, entry.Base))));
        Assert.That(forest.Broken, Is.Empty);
        Assert.That(forest.Roots.SelectMany(forest.Tree), Is.EquivalentTo(Enumerable.Range(0, forest.Count)));
        Assert.That(_repository.Entries().Count(entry => entry.Base.Length > 0), Is.GreaterThan(20));
    }

    [TestCase("true")]
    [TestCase("false")]
    public void Around_some_entries_stand_those_that_they_differ_from(string useOffsets)
    {
        _repository.CommitVersions();
        _repository.Git("-c", $"repack.useDeltaBaseOffset={useOffsets}", "repack", "-adfq", "--depth=20");
        using var pack = PackFile.Open(_repository.Pack(), 20);
        var all = new DeltaForest(pack);
        var sought = Enumerable.Range(0, all.Count).Where(entry => entry % 7 == 0).ToList();
        var around = DeltaForest.Around(pack, sought.Select(all.Position));

        Assert.That(PathsToRoots(around, Enumerable.Range(0, around.Count).Where(entry => around.Position(entry) >= 0)), Is.EqualTo(PathsToRoots(all, sought)));
        Assert.That(around.Roots.SelectMany(around.Tree), Is.EquivalentTo(Enumerable.Range(0, around.Count)));
        Assert.That(around.Count, Is.LessThan(all.Count));
    }

    [Test]
    public void Circles_of_named_bases_are_known_as_such()
    {
        var (a, b, c, d, e) = (HandMadePack.Name(1), HandMadePack.Name(2), HandMadePack.Name(3), HandMadePack.Name(4), HandMadePack.Name(5));
        var made = new HandMadePack().AddDelta(a, b, Shout).AddDelta(b, a, Shout).AddDelta(c, c, Shout).AddDelta(e, b, Shout).Add(d, ObjectType.Blob, Text);
        using var file = PackFile.Open(made.Write(_repository), 20);
        var forest = new DeltaForest(file);
        Assert.That(forest.Circles.Select(entry => Name(forest, entry)), Is.EquivalentTo([a, b, c, e]));
        Assert.That(forest.Broken, Is.Empty);
        Assert.That(Name(forest, forest.Roots.Single()), Is.EqualTo(d));
    }

    [Test]
    public void What_differs_from_something_broken_is_broken()
    {
        var pack = new HandMadePack();
        var lost = pack.Next;
        pack.AddDelta(HandMadePack.Name(1), HandMadePack.Name(99), Shout);
        var half = pack.Next;
        pack.AddDelta(HandMadePack.Name(2), lost, Shout).AddDelta(HandMadePack.Name(3), half, Shout);
        AssertBroken(pack,
        [
            (HandMadePack.Name(1), "what it differs from is not in its pack"),
            (HandMadePack.Name(2), "what it differs from can't be made"),
            (HandMadePack.Name(3), "what it differs from can't be made"),
        ]);
    }

    [Test]
    public void A_base_that_is_no_entry_or_before_the_pack()
    {
        var pack = new HandMadePack().Add(HandMadePack.Name(1), ObjectType.Blob, Text);
        pack.AddDelta(HandMadePack.Name(2), pack.Next - 3, Shout).AddDelta(HandMadePack.Name(3), -100_000, Shout);
        AssertBroken(pack, [(HandMadePack.Name(2), "what it differs from is not in its pack"), (HandMadePack.Name(3), "what it differs from is not in its pack")]);
    }

    [Test]
    public void A_hundred_bytes_that_say_they_are_a_hundred_gigabytes()
    {
        var pack = new HandMadePack().Add(HandMadePack.Name(1), ObjectType.Blob, Text, size: 100_000_000_000).Add(HandMadePack.Name(2), ObjectType.Blob, Text);
        using var file = PackFile.Open(pack.Write(_repository), 20);
        var (entry, reason) = new DeltaForest(file).Broken.Single();
        Assert.That(reason, Does.StartWith("it says that it is 100000000000 bytes"));
        Assert.That(entry, Is.Zero);
    }

    [Test]
    public void An_entry_with_a_head_that_is_none()
    {
        AssertBroken(
            new HandMadePack().Add(HandMadePack.Name(1), [0x51], Text).Add(HandMadePack.Name(2), ObjectType.Blob, Text),
            [(HandMadePack.Name(1), "it is of the type 5, which is none")]);
    }

    private void AssertBroken(HandMadePack pack, (string, string)[] broken)
    {
        using var file = PackFile.Open(pack.Write(_repository), 20);
        var forest = new DeltaForest(file);
        Assert.That(forest.Broken.Select(lost => (Name(forest, lost.Entry), lost.Reason)), Is.EquivalentTo(broken));
        Assert.That(forest.Roots.SelectMany(forest.Tree).Count(), Is.EqualTo(forest.Count - broken.Length));
        Assert.That(forest.Circles, Is.Empty);
    }

    // Of each entry its name, and kind and place of itself and all that it is made of.
    private static IEnumerable<string> PathsToRoots(DeltaForest forest, IEnumerable<int> entries)
    {
        foreach (var entry in entries)
        {
            var path = Name(forest, entry);
            for (var step = entry; step >= 0; step = forest.Base(step))
                path += $" {forest.Type(step)} {forest.Size(step)} {forest.DataOffset(step)}";
            yield return path;
        }
    }

    private static IEnumerable<(string, string, long, string)> Described(DeltaForest forest) =>
        from entry in Enumerable.Range(0, forest.Count)
        select (Name(forest, entry), $"{forest.Type(entry)}".ToLowerInvariant(), forest.Size(entry), forest.Base(entry) < 0 ? "" : Name(forest, forest.Base(entry)));

    private static string Name(DeltaForest forest, int entry) => Convert.ToHexStringLower(forest.Name(entry));
}
