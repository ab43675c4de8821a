using SecretGuard.Git.Ranges;

namespace SecretGuard.Git.Tests;

/// <summary>What a range names, and what both of its ends have in common, is what Git says in so many commands.</summary>
public sealed class RangeResolverTests : IDisposable
{
    private static readonly string[] Revisions = ["main", "side", "main~1", "side~1", "tagged", "main^2", "lone", "", "HEAD", "main^{/two}"];

    private TemporaryRepository _repository = null!;

    [SetUp]
    public void Create()
    {
        // Two branches that were each merged into the other, and one that has nothing in common with them.
        _repository = new();
        _repository.Shell("""
            commit() { git commit -q --allow-empty -m "$1"; }
            git checkout -q -B main && commit one && git tag -a -m annotated tagged && commit two
            git checkout -q -b side && commit three
            git checkout -q main && commit four && git branch before && git merge -q --no-ff -m five side
            git checkout -q side && git merge -q --no-ff -m six before
            git checkout -q --orphan lone && commit seven
            git checkout -q main
            """);
    }

    [TearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public async Task Ends_and_base_are_those_of_Git()
    {
        var resolver = new RangeResolver(_repository.Locate());
        foreach (var (from, to) in Revisions.SelectMany(from => Revisions.Select(to => (from, to))).Where(ends => ends != ("", "")))
        {
            var range = resolver.Resolve($"{from}..{to}");
            var (first, last) = (Id(from), Id(to));
            var ends = await range.Ends;
            Assert.That(ends.Heads, Is.EqualTo([last]), $"{from}..{to}");
            Assert.That(_repository.Git(["rev-list", .. range.Revisions]), Is.EqualTo(_repository.Git("rev-list", last, $"^{first}")), $"{from}..{to}");
            Assert.That(range.IsEachAlone, Is.False, $"{from}..{to}");
            // Of several that are as good as each other any will do.
            Assert.That(ends.Base ?? "", Is.AnyOf(_repository.Shell($"git merge-base --all {last} {first} || true").Trim().Split('\n')), $"{from}..{to}");
        }
    }

    private string Id(string revision) => _repository.Git("rev-parse", revision.Length == 0 ? "HEAD" : revision);
}
