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
        var slices = Gen.Select(Gen.OneOf(Gen.Int[-20_000, 20_000], Gen.Int[(int)-pack.Length, (int)pack.Length], Gen.Const(0)), Gen.OneOf(Gen.Int[1, 300], Gen.Int[1, PackWindow.Longest]));
        slices.Array[1, 40].Sample(
            steps =>
            {
                var window = new PackWindow(pack);
                var offset = 0L;
                foreach (var (step, length) in steps)
                {
                    offset = Math.Clamp(offset + step, 0, pack.Length);
                    var held = new byte[length];
                    var there = pack.Read(offset, held);
                    Assert.That(window.Slice(offset, length).SequenceEqual(held.AsSpan(0, there)));
                    offset += there;
                }
            },
            iter: 500);
    }
}
