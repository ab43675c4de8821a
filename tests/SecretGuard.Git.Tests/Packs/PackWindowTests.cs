using System.Security.Cryptography;
using CsCheck;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public sealed class PackWindowTests : IDisposable
{
    private readonly TemporaryRepository _repository = new();

    [OneTimeTearDown]
    public void Dispose() => _repository.Dispose();

    [Test]
    public void A_window_shows_what_the_pack_holds()
    {
        var made = new HandMadePack();
        for (var number = 0; number < 300; number++)
            made.Add(HandMadePack.Name(number), ObjectType.Blob, RandomNumberGenerator.GetBytes(1500));
        using var pack = PackFile.Open(made.Write(_repository), 20);

        // Some places follow each other, and some are far from each other.
        var reads = Gen.Select(Gen.OneOf(Gen.Int[-20_000, 20_000], Gen.Int[(int)-pack.Length, (int)pack.Length], Gen.Const(0)), Gen.OneOf(Gen.Int[1, 300], Gen.Int[1, 100_000]));
        reads.Array[1, 40].Sample(
            steps =>
            {
                var window = new PackWindow(pack);
                var offset = 0L;
                foreach (var (step, length) in steps)
                {
                    offset = Math.Clamp(offset + step, 0, pack.Length);
                    var (seen, held) = (new byte[length], new byte[length]);
                    var read = window.Read(offset, seen);
                    var there = pack.Read(offset, held);
                    Assert.That(read, there == 0 ? Is.Zero : Is.InRange(1, there));
                    Assert.That(seen.AsSpan(0, read).SequenceEqual(held.AsSpan(0, read)));
                    offset += read;
                }
            },
            iter: 500);
    }
}
