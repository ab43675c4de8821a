using SecretGuard.GitSecrets;

namespace SecretGuard.Tests.GitSecrets;

public sealed class ReadAheadTests
{
    [Test]
    public void All_items_come_in_their_order() =>
        Assert.That(ReadAhead.Of(Enumerable.Range(0, 10_000)), Is.EqualTo(Enumerable.Range(0, 10_000)));

    [Test]
    public void They_are_read_before_anybody_takes_one()
    {
        using var read = new ManualResetEventSlim();
        _ = ReadAhead.Of(Items());

        Assert.That(read.Wait(TimeSpan.FromSeconds(30)), Is.True);

        IEnumerable<int> Items()
        {
            yield return 1;
            read.Set();
        }
    }

    [Test]
    public void What_the_source_throws_comes_behind_its_items()
    {
        var taken = new List<int>();

        Assert.That(Take, Throws.TypeOf<GitSecretsException>());
        Assert.That(taken, Is.EqualTo(new[] { 1, 2 }));

        void Take()
        {
            foreach (var item in ReadAhead.Of(Items()))
                taken.Add(item);
        }

        static IEnumerable<int> Items()
        {
            yield return 1;
            yield return 2;
            throw new GitSecretsException("it ended", 1);
        }
    }
}
