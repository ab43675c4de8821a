using System.Collections.Concurrent;
using System.Globalization;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Git.Histories;
using SecretGuard.Git.Packs;
using SecretGuard.Git.Tests.Packs;

namespace SecretGuard.Git.Tests.Histories;

/// <summary>Whatever is broken, the scan ends, gives what can be read, and names what can't.</summary>
public sealed class BrokenObjectsTests : IDisposable
{
    private const int Memory = 64 << 20;

    private static readonly Detector Detector = new(RuleSet.All);
    private static readonly string Secret = SampleText.Fill("id = AKIA{Q-V:1}{A-Z2-7:15}\n", 7);
    private static readonly byte[] Text = HandMadePack.Text(Secret);

    // More of them find more; a few are for every day.
    private static readonly int Mutations = int.Parse(Environment.GetEnvironmentVariable("SECRETGUARD_MUTATIONS") ?? "40", CultureInfo.InvariantCulture);

    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [TestCase("*.pack")]
    [TestCase("*.idx")]
    public void Changed_bytes_of_a_pack(string files)
    {
        _repository.CommitHistory(1, 5);
        _repository.Git("repack", "-adfq");
        AssertNothingIsMissed(Directory.GetFiles(_repository[".git/objects/pack"], files));
    }

    [Test]
    public void Changed_bytes_of_objects_in_files_of_their_own()
    {
        _repository.CommitHistory(1, 5);
        AssertNothingIsMissed([.. LooseObjects.In(_repository[".git/objects"], 20).Select(loose => loose.Path)]);
    }

    [TestCase(0)]
    [TestCase(11)]
    [TestCase(100)]
    [TestCase(-1)]
    [TestCase(-21)]
    public void A_pack_that_is_cut_short(int length)
    {
        _repository.CommitVersions();
        _repository.Git("repack", "-adfq");
        var pack = File.ReadAllBytes(_repository.Pack());
        Overwrite(_repository.Pack(), pack[..(length < 0 ? pack.Length + length : length)]);
        Assert.That(Scan(out var skipped), Is.Empty);
        Assert.That(skipped.Select(lost => lost.Name), Does.Contain(Path.GetFileName(_repository.Pack())));
    }

    [Test]
    public void A_pack_without_its_index_and_an_index_without_its_pack()
    {
        _repository.CommitVersions();
        _repository.Git("repack", "-adfq");
        var pack = _repository.Pack();
        File.Delete(pack);
        Scan(out var skipped);
        Assert.That(skipped.Single().Name, Is.EqualTo(Path.GetFileName(pack)));
    }

    [Test]
    public void A_pack_that_is_removed_while_it_is_read()
    {
        _repository.CommitHistory(1, 5);
        _repository.Git("repack", "-adfq");
        var expected = Scan(out _);
        Assert.That(Scan(out var skipped, _ => Directory.Delete(_repository[".git/objects/pack"], recursive: true)), Is.EquivalentTo(expected));
        Assert.That(skipped, Is.Empty);
    }

    [Test]
    public void What_can_not_be_made_is_named_and_what_can_be_is_scanned()
    {
        var pack = new HandMadePack().Add(HandMadePack.Name(1), ObjectType.Blob, Text);
        var (whole, length) = (12L, Text.Length);
        pack.AddDelta(HandMadePack.Name(2), whole, HandMadePack.Delta(length, 5, 0x91, 250, 5));
        pack.AddDelta(HandMadePack.Name(3), whole, HandMadePack.Delta(length, 100_000_000_000, 0x90, 5));
        pack.AddDelta(HandMadePack.Name(4), whole, HandMadePack.Delta(length + 1, 5, 0x90, 5));
        pack.AddDelta(HandMadePack.Name(5), HandMadePack.Name(6), HandMadePack.Delta(5, 5, 0x90, 5));
        pack.AddDelta(HandMadePack.Name(6), HandMadePack.Name(5), HandMadePack.Delta(5, 5, 0x90, 5));
        var broken = pack.Next;
        pack.AddDelta(HandMadePack.Name(7), HandMadePack.Name(99), HandMadePack.Delta(5, 5, 0x90, 5));
        pack.AddDelta(HandMadePack.Name(8), broken, HandMadePack.Delta(5, 5, 0x90, 5));
        pack.Add(HandMadePack.Name(9), ObjectType.Blob, Text, size: 100_000_000_000);
        pack.Add(HandMadePack.Name(10), ObjectType.Blob, Text, size: length + 1);
        pack.Add(HandMadePack.Name(11), ObjectType.Blob, new byte[100_000_000], size: 10);
        pack.Add(HandMadePack.Name(12), ObjectType.Commit, Text);
        pack.AddDelta(HandMadePack.Name(13), whole, HandMadePack.Delta(length, length + 1, 0x90, (byte)length, 1, (byte)'!'));
        var tree = pack.Next;
        pack.Add(HandMadePack.Name(14), ObjectType.Tree, Text);
        pack.AddDelta(HandMadePack.Name(15), tree, HandMadePack.Delta(length, length, 0x90, (byte)length));
        pack.Write(_repository);

        var before = GC.GetTotalAllocatedBytes();
        Assert.That(Scan(out var skipped).Order(), Is.EqualTo([Secret[5..^1], Secret[5..^1]]));
        Assert.That(skipped.Select(lost => lost.Name).Order(), Is.EqualTo(Enumerable.Range(2, 11).Append(14).Append(15).Select(number => $"object {HandMadePack.Name(number)}")));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(100_000_000));
    }

    [Test]
    public void A_pack_that_can_not_be_read_hides_nothing_that_lies_in_another_one()
    {
        _repository.CommitHistory(1, 5);
        _repository.Git("repack", "-adfq");
        var expected = Scan(out _);
        var index = Path.ChangeExtension(_repository.Pack(), ".idx");
        var copy = _repository[".git/objects/pack/pack-" + new string('0', 40)];
        File.Copy(_repository.Pack(), copy + ".pack");
        var bytes = File.ReadAllBytes(index);
        // A place that is to be looked up where nothing is.
        var count = Convert.ToInt32(Convert.ToHexString(bytes.AsSpan(8 + (255 * 4), 4)), 16);
        bytes.AsSpan(8 + (256 * 4) + (count * 24), 4).Fill(0xFF);
        File.WriteAllBytes(copy + ".idx", bytes);

        Assert.That(Scan(out var skipped), Is.EquivalentTo(expected));
        Assert.That(skipped.Single().Name, Is.EqualTo(Path.GetFileName(copy) + ".pack"));
    }

    [Test]
    public void Files_that_must_not_be_read()
    {
        if (Environment.IsPrivilegedProcess)
            Assert.Ignore("whoever may read everything can't see it");
        _repository.CommitHistory(1, 3);
        var loose = LooseObjects.In(_repository[".git/objects"], 20)[0];
        _repository.Shell($"chmod a-r {loose.Path}");
        Scan(out var skipped);
        Assert.That(skipped.Single().Name, Is.EqualTo($"object {loose.Name}"));
    }

    private void AssertNothingIsMissed(string[] files)
    {
        var expected = Scan(out _).ToHashSet();
        Assert.That(expected, Is.Not.Empty);
        for (var seed = 0; seed < Mutations; seed++)
        {
            var random = new Random(seed);
            var file = files[random.Next(files.Length)];
            var content = File.ReadAllBytes(file);
            Overwrite(file, Mutated(content, random));
            try
            {
                if (!expected.IsSubsetOf(Scan(out var skipped)))
                    Assert.That(skipped, Is.Not.Empty, $"seed {seed}");
            }
            catch (UnreadableException e)
            {
                Assert.That(e.Message, Is.Not.Empty);
            }

            Overwrite(file, content);
        }
    }

    private static byte[] Mutated(byte[] content, Random random)
    {
        var mutated = content.ToArray();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var place = random.Next(random.Next(2) == 0 ? Math.Min(mutated.Length, 1200) : mutated.Length);
            mutated[place] = random.Next(3) switch
            {
                0 => (byte)random.Next(256),
                1 => 0xFF,
                _ => (byte)(mutated[place] ^ (1 << random.Next(8))),
            };
        }

        return random.Next(10) == 0 ? mutated[..random.Next(mutated.Length)] : mutated;
    }

    private static void Overwrite(string file, byte[] content)
    {
        // Git's files are read-only.
        File.Delete(file);
        File.WriteAllBytes(file, content);
    }

    private string[] Scan(out IReadOnlyList<SkippedObject> skipped, Action<ObjectFindings>? found = null)
    {
        var values = new ConcurrentBag<string>();
        var repository = _repository.Locate();
        using var objects = new ObjectDatabase(repository);
        var scanner = new HistoryScanner(repository, objects, Detector, seen =>
        {
            if (values.IsEmpty)
                found?.Invoke(seen);
            foreach (var located in seen.Findings)
                values.Add(located.Finding.Value);
        }, 1, Memory);
        scanner.Scan(CancellationToken.None);
        skipped = scanner.Skipped;
        return [.. values];
    }
}
