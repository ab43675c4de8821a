using System.Collections.Concurrent;
using SecretGuard.Repositories;

namespace SecretGuard.Tests.Repositories;

[Parallelizable(ParallelScope.All)]
internal sealed class SharedCoresTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(8)]
    public void Never_more_are_busy_than_there_are_and_all_work_is_done(int cores)
    {
        var random = new Random(1);
        var (busy, most) = (0, 0);
        var done = new ConcurrentBag<int>();
        new SharedCores(cores).Run(Enumerable.Range(0, 200).Select(piece => (piece, (long)Math.Exp(random.Next(20)))), (piece, share) =>
        {
            var now = Interlocked.Add(ref busy, share);
            for (int seen; now > (seen = most);)
                Interlocked.CompareExchange(ref most, now, seen);
            Thread.Yield();
            done.Add(piece);
            Interlocked.Add(ref busy, -share);
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(most, Is.InRange(1, cores));
            Assert.That(done.Order(), Is.EqualTo(Enumerable.Range(0, 200)));
        }
    }

    [Test]
    public void A_giant_comes_first_and_gets_nearly_all()
    {
        var shares = new ConcurrentDictionary<string, int>();
        using var both = new CountdownEvent(2);
        new SharedCores(8).Run([("small", 10), ("giant", 90)], (piece, share) =>
        {
            shares[piece] = share;
            both.Signal();
            Assert.That(both.Wait(TimeSpan.FromSeconds(30)), Is.True, "at the same time");
        });
        Assert.That(shares, Is.EquivalentTo(new Dictionary<string, int> { ["giant"] = 7, ["small"] = 1 }));
    }

    [Test]
    public void A_single_piece_gets_all() => new SharedCores(8).Run([("one", 0)], (_, share) => Assert.That(share, Is.EqualTo(8)));
}
