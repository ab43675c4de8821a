using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Tests.Scoring;

public class IntegrityHashTests
{
    private static readonly byte[] Content = "a package"u8.ToArray();

#pragma warning disable CA5350 // Old lock files have hashes of SHA-1.
    private static readonly string[] Hashes =
    [
        "sha1-" + Convert.ToBase64String(SHA1.HashData(Content)),
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Content)),
        "sha384-" + Convert.ToBase64String(SHA384.HashData(Content)),
        "sha512-" + Convert.ToBase64String(SHA512.HashData(Content)),
    ];
#pragma warning restore CA5350

    private static readonly string OfModule = Convert.ToBase64String(SHA256.HashData(Content));

    [TestCaseSource(nameof(Hashes))]
    public void Knows_the_hashes_of_lock_files(string hash) => Assert.That(IsHash("\"", hash));

    [Test]
    public void Knows_the_hashes_of_modules() => Assert.That(IsHash("example.org/a v1.2.3 h1:", OfModule));

    [TestCaseSource(nameof(Hashes))]
    public void Takes_nothing_shorter_or_longer_for_one(string hash)
    {
        var run = hash.TrimEnd('=');
        Assert.Multiple(() =>
        {
            Assert.That(IsHash("\"", run[..^1]), Is.False);
            Assert.That(IsHash("\"", run + "A"), Is.False);
            Assert.That(IsHash("\"", "x" + run[1..]), Is.False);
        });
    }

    [Test]
    public void Takes_nothing_without_its_mark_for_the_hash_of_a_module() => Assert.That(IsHash("key:", OfModule), Is.False);

    private static bool IsHash(string before, string hash) =>
        IntegrityHash.Is(Encoding.ASCII.GetBytes(hash.TrimEnd('=')), Encoding.ASCII.GetBytes(before));
}
