using System.Collections.Concurrent;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Git.Histories;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Histories;

/// <summary>However the objects of a history are stored, the scan gives what a full scan of each of them gives.</summary>
public sealed class HistoryScannerTests : IDisposable
{
    private const int Commits = 25;
    private const long Memory = 64 << 20;

    private static readonly Detector Detector = new(RuleSet.All);

    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create() => _repository = new();

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void Objects_in_files_of_their_own([Range(1, 2)] int seed)
    {
        _repository.CommitHistory(seed, Commits);
        AssertComplete();
    }

    [Test]
    public void Packed_with_short_chains_and_long_ones([Range(11, 16)] int seed)
    {
        _repository.CommitHistory(seed, Commits);
        foreach (var depth in new[] { "1", "50", "250" })
        {
            _repository.Git("repack", "-adfq", $"--depth={depth}", "--window=100");
            AssertComplete();
        }
    }

    [Test]
    public void Named_bases()
    {
        _repository.CommitHistory(21, Commits);
        _repository.Git("-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq");
        AssertComplete();
    }

    [Test]
    public void One_thread_and_many()
    {
        _repository.CommitHistory(31, Commits);
        _repository.Git("repack", "-adfq");
        AssertComplete(jobs: 1);
        AssertComplete(jobs: 7);
    }

    [Test]
    public void Little_memory()
    {
        _repository.CommitHistory(41, Commits);
        _repository.Git("repack", "-adfq", "--depth=250", "--window=100");
        var largest = _repository.Git("cat-file", "--batch-all-objects", "--batch-check=%(objectsize)").Split('\n').Max(long.Parse);
        // Objects are made again, then asked of git, then nothing fits.
        foreach (var memory in new[] { largest * 3, largest * 2, largest, 1 })
            AssertComplete(jobs: 1, memory);
    }

    [Test]
    public void Unpacked_again()
    {
        _repository.CommitHistory(51, Commits);
        _repository.Git("repack", "-adfq");
        _repository.Shell("mv .git/objects/pack/*.pack .git/moved.pack; rm -f .git/objects/pack/*; git unpack-objects -q <.git/moved.pack; rm -f .git/moved.pack");
        AssertComplete();
    }

    [Test]
    public void Names_of_SHA_256()
    {
        Dispose();
        _repository = new("--object-format=sha256");
        _repository.CommitHistory(61, Commits);
        AssertComplete();
        _repository.Git("repack", "-adfq");
        AssertComplete();
    }

    [Test]
    public void Several_packs_with_an_index_over_all()
    {
        CommitInPacks();
        _repository.Git("multi-pack-index", "write");
        AssertComplete();
    }

    [Test]
    public void What_lies_in_several_packs_and_in_a_file_is_scanned_once()
    {
        CommitInPacks();
        _repository.Shell("git rev-list --objects --all | cut -d' ' -f1 | git pack-objects --quiet .git/objects/pack/pack");
        foreach (var (name, type) in new[] { ("HEAD", "commit"), ("HEAD:file 0", "blob") })
            _repository.Shell($"git cat-file {type} '{name}' >copy 2>/dev/null && git hash-object -t {type} --literally -w copy || true");
        AssertComplete();
    }

    [Test]
    public void Borrowed_objects()
    {
        _repository.CommitHistory(71, Commits);
        _repository.Git("repack", "-adfq");
        _repository.Git("clone", "--quiet", "--shared", "--no-checkout", ".", _repository.Beside("borrower"));
        AssertComplete(_repository.Beside("borrower"));
    }

    [Test]
    public void Another_worktree()
    {
        _repository.CommitHistory(72, Commits);
        _repository.Git("worktree", "add", "--quiet", "--detach", _repository.Beside("tree"));
        AssertComplete(_repository.Beside("tree"));
    }

    [TestCase("--bare")]
    [TestCase("--mirror")]
    public void Clones_without_a_worktree(string kind)
    {
        _repository.CommitHistory(73, Commits);
        _repository.Git("clone", "--quiet", kind, ".", _repository.Beside("clone"));
        AssertComplete(_repository.Beside("clone"));
    }

    [Test]
    public void A_partial_clone_gives_what_it_has_and_fetches_nothing()
    {
        _repository.CommitHistory(74, Commits);
        _repository.Git("config", "uploadpack.allowFilter", "true");
        var clone = _repository.Beside("clone");
        _repository.Git("clone", "--quiet", "--filter=blob:none", $"file://{_repository.Path}", clone);
        var before = Objects(clone);
        AssertComplete(clone);
        Assert.That(Objects(clone), Is.EqualTo(before));
        Assert.That(before, Has.Length.LessThan(Objects(_repository.Path).Length));
        Assert.That(Incompleteness.Of(RepositoryLocation.Find(clone, _repository.Environment)!).Single(), Does.Contain("partial"));
    }

    [Test]
    public void A_shallow_clone_says_so()
    {
        _repository.CommitHistory(75, Commits);
        _repository.Git("clone", "--quiet", "--depth=1", $"file://{_repository.Path}", _repository.Beside("clone"));
        AssertComplete(_repository.Beside("clone"));
        Assert.That(Incompleteness.Of(RepositoryLocation.Find(_repository.Beside("clone"), _repository.Environment)!).Single(), Does.Contain("shallow"));
        Assert.That(Incompleteness.Of(_repository.Locate()), Is.Empty);
    }

    [Test]
    public void An_empty_repository() => AssertComplete();

    [Test]
    public void A_scan_that_is_stopped()
    {
        _repository.CommitHistory(76, 3);
        var repository = _repository.Locate();
        using var objects = new ObjectDatabase(repository);
        var scanner = new HistoryScanner(repository, objects, Detector, _ => { }, 1, Memory);
        Assert.That(() => scanner.Scan(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private void CommitInPacks()
    {
        for (var part = 0; part < 3; part++)
        {
            _repository.Shell("rm -f -- file* branch*");
            _repository.CommitHistory(80 + part, 8, tag: $"v{part}");
            _repository.Git("repack", "-dq");
        }

        Assert.That(Directory.GetFiles(_repository[".git/objects/pack"], "*.pack"), Has.Length.EqualTo(3));
    }

    private string[] Objects(string folder) =>
        _repository.GitIn(folder, "cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private void AssertComplete(int jobs = 2, long memory = Memory) => AssertComplete(_repository.Path, jobs, memory);

    private void AssertComplete(string folder, int jobs = 2, long memory = Memory)
    {
        var repository = RepositoryLocation.Find(folder, _repository.Environment)!;
        var found = new ConcurrentBag<ObjectFindings>();
        using var database = new ObjectDatabase(repository);
        var scanner = new HistoryScanner(repository, database, Detector, found.Add, jobs, memory);
        scanner.Scan(CancellationToken.None);

        var objects = Objects(folder);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(Describe), Is.EquivalentTo(FullScan(repository, objects)));
            Assert.That(scanner.Skipped, Is.Empty);
            Assert.That(scanner.Progress.Objects, Is.EqualTo(scanner.Progress.Total));
            Assert.That(scanner.Progress.Blobs, Is.EqualTo(objects.Count(line => line.EndsWith(" blob", StringComparison.Ordinal))));
            Assert.That(scanner.Progress.Commits, Is.EqualTo(objects.Count(line => line.EndsWith(" commit", StringComparison.Ordinal))));
        }
    }

    private static IEnumerable<string> FullScan(RepositoryLocation repository, string[] objects)
    {
        using var reader = new ObjectReader(repository);
        foreach (var line in objects)
        {
            var (name, type) = (line.Split(' ')[0], Enum.Parse<ObjectType>(line.Split(' ')[1], ignoreCase: true));
            if (type == ObjectType.Tree)
                continue;
            using var content = reader.Open(name, type);
            if (new ContentScanner(Detector).Scan(content).Findings is { Count: > 0 } findings)
                yield return Describe(new(name, type, findings));
        }
    }

    private static string Describe(ObjectFindings found) => $"{found.Type} {found.Name}: " + string.Join(", ", found.Findings.Select(located =>
        $"{located.Finding.Rule.Id} {located.Finding.Range.Start}+{located.Finding.Range.Length} at {located.Start.Line}:{located.Start.Column} {located.Finding.Severity} {located.Finding.Probability:F6}"));
}
