using CsCheck;
using SecretGuard.Git.Inflating;

namespace SecretGuard.Git.Tests.Inflating;

public sealed class Adler32Tests
{
    [Test]
    public void It_is_what_the_format_says() =>
        Gen.OneOf(Gen.Byte, Gen.Const((byte)0xFF)).Array[0, 20_000].Sample(bytes => Adler32.Of(bytes) == ByTheBook(bytes), iter: 500);

    [Test]
    public void The_largest_bytes_do_not_overflow_it() =>
        Gen.Int[0, 70_000].Sample(length => Adler32.Of(Enumerable.Repeat((byte)0xFF, length).ToArray()) == ByTheBook(Enumerable.Repeat((byte)0xFF, length)), iter: 100);

    // RFC 1950, 8.2.
    private static uint ByTheBook(IEnumerable<byte> bytes)
    {
        var (low, high) = (1u, 0u);
        foreach (var value in bytes)
        {
            low = (low + value) % 65521;
            high = (high + low) % 65521;
        }

        return (high << 16) | low;
    }
}
