using System.Collections.Concurrent;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Git.Packs;
using SecretGuard.Git.Ranges;
using SecretGuard.Git.Tests.Histories;
using SecretGuard.Git.Tests.Packs;

namespace SecretGuard.Git.Tests.Ranges;

/// <summary>Versions that are scanned together give what each gives alone.</summary>
public sealed class RelatedVersionsTests : IDisposable
{
    private const int Commits = 25;

    private static readonly Detector Detector = new(RuleSet.All);

    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void In_chains_of_every_length([Range(11, 14)] int seed)
    {
        _repository.CommitHistory(seed, Commits);
        foreach (var depth in new[] { "0", "1", "5", "250" })
        {
            _repository.Git("repack", "-adfq", $"--depth={depth}", "--window=100");
            Assert.That(ScannedTogether("HEAD"), Is.EqualTo(Brought("HEAD")));
            ScannedTogether("HEAD~3", "HEAD~9");
        }
    }

    [Test]
    public void With_named_bases()
    {
        _repository.CommitHistory(21, Commits);
        _repository.Git("-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq");
        Assert.That(ScannedTogether("HEAD"), Is.EqualTo(Brought("HEAD")));
    }

    [Test]
    public void In_several_packs_and_in_files_of_their_own()
    {
        _repository.CommitHistory(31, 10);
        _repository.Git("repack", "-adfq");
        _repository.Shell("rm -f -- file* branch*");
        _repository.CommitHistory(32, 10, tag: "v2");
        _repository.Git("repack", "-dq");
        var packed = Brought("HEAD");
        _repository.Shell("rm -f -- file* branch*");
        _repository.CommitHistory(33, 10, tag: "v3");
        Assert.That(ScannedTogether("HEAD"), Is.EqualTo(packed));
        Assert.That(Brought("HEAD"), Is.GreaterThan(packed));
    }

    [Test]
    public void With_names_of_SHA_256()
    {
        Dispose();
        _repository = new("--object-format=sha256");
        _repository.CommitHistory(41, Commits);
        _repository.Git("repack", "-adfq");
        Assert.That(ScannedTogether("HEAD"), Is.EqualTo(Brought("HEAD")));
    }

    [Test]
    public void A_few_versions_at_the_ends_of_a_long_chain()
    {
        string Name(int step) => HandMadePack.Name(step);
        byte[] Longer(int step) => HandMadePack.Delta(9 + step, 10 + step, 0x90, (byte)(9 + step), 1, (byte)'!');
        var pack = new HandMadePack().Add(Name(0), ObjectType.Blob, "some text"u8);
        for (var step = 1; step <= 100; step++)
            pack.AddDelta(Name(step), Name(step - 1), Longer(step - 1));
        pack.AddDelta(Name(101), Name(50), Longer(50)).Write(_repository);
        AssertScanned(100);
        AssertScanned(100, 101);
        AssertScanned(3, 60, 101);

        void AssertScanned(params int[] steps)
        {
            using var objects = new BlobReaders(_repository.Locate());
            var versions = new RelatedVersions(objects);
            string[] ids = [.. steps.Select(Name)];
            Array.ForEach(ids, versions.Expect);
            var scanned = new ConcurrentDictionary<string, long>();
            versions.Scan(ids, Detector, 2, (id, scan) => Assert.That(scanned.TryAdd(id, scan.Bytes)), CancellationToken.None);
            Assert.That(scanned, Is.EquivalentTo(steps.Select(step => KeyValuePair.Create(Name(step), step == 101 ? 60L : 9L + step))));
        }
    }

    [Test]
    public void What_is_damaged_is_left_to_itself()
    {
        _repository.CommitHistory(51, Commits);
        _repository.Git("repack", "-adfq");
        using var source = new CommitRangeSource(_repository.Locate(), _repository.Range("HEAD"));
        var versions = Versions(source);
        var pack = _repository.Pack();
        var bytes = File.ReadAllBytes(pack);
        foreach (var entry in _repository.Entries().Where((entry, number) => entry.Type == "blob" && number % 5 == 0))
            bytes.AsSpan((int)entry.Offset + 5, 5).Fill(0xFF);
        _repository.Shell($"chmod u+w '{pack}'");
        File.WriteAllBytes(pack, bytes);
        Assert.That(ScannedTogether(source, versions), Is.GreaterThan(0).And.LessThan(versions.Count));
    }

    [Test]
    public void A_scan_that_is_stopped()
    {
        _repository.CommitHistory(61, 3);
        _repository.Git("repack", "-adfq");
        using var source = new CommitRangeSource(_repository.Locate(), _repository.Range("HEAD"));
        string[] ids = [.. source.Enumerate().Select(content => content.ObjectId).OfType<string>()];
        Assert.That(
            () => source.ScanRelated(ids, Detector, 2, (_, _) => Assert.Fail("scanned"), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private int Brought(string head)
    {
        using var source = new CommitRangeSource(_repository.Locate(), _repository.Range(head));
        return Versions(source).Count;
    }

    private int ScannedTogether(string head, params string[] excluded)
    {
        using var source = new CommitRangeSource(_repository.Locate(), _repository.Range(head, excluded));
        return ScannedTogether(source, Versions(source));
    }

    // How many of some versions were scanned together.
    private static int ScannedTogether(CommitRangeSource source, Dictionary<string, string> versions)
    {
        var scanned = new ConcurrentDictionary<string, string>();
        source.ScanRelated(versions.Keys, Detector, 2, (id, scan) => Assert.That(scanned.TryAdd(id, Describe(scan)), id), CancellationToken.None);
        Assert.That(scanned, Is.SubsetOf(versions));
        return scanned.Count;
    }

    // What the scan of each version alone gives.
    private static Dictionary<string, string> Versions(CommitRangeSource source) => source.Enumerate()
        .Where(content => content.ObjectId is not null)
        .DistinctBy(content => content.ObjectId)
        .ToDictionary(content => content.ObjectId!, Scan);

    private static string Scan(Content content)
    {
        using var stream = content.Open();
        return Describe(new ContentScanner(Detector).Scan(stream));
    }

    private static string Describe(ContentScan scan) => $"{scan.Bytes}: " + string.Join(", ", scan.Findings.Select(located =>
        $"{located.Finding.Rule.Id} {located.Finding.Range} at {located.Start}-{located.End} {located.Finding.Severity} {located.Finding.Probability:F6} {located.Excerpt}"));
}
