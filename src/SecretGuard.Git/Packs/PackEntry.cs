namespace SecretGuard.Git.Packs;

/// <summary>The head of an entry of a pack.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Size">Bytes of what is behind the head, inflated.</param>
/// <param name="HeadLength">Bytes of the head; what is behind it is deflated.</param>
/// <param name="BaseDistance">Bytes from the entry back to the one that it differs from; 0 where it is none of that kind.</param>
internal readonly record struct PackEntry(ObjectType Type, long Size, int HeadLength, long BaseDistance)
{
    /// <summary>Bytes of the longest head: a size of 64 bits, and the longest name or a distance of 64 bits.</summary>
    public const int LongestHead = 10 + 32;

    /// <summary>Reads the head of an entry.</summary>
    /// <param name="text">The entry's first bytes.</param>
    /// <param name="hashLength">Bytes of an object's name.</param>
    /// <exception cref="DamagedObjectException">It is no head of an entry.</exception>
    public static PackEntry Read(ReadOnlySpan<byte> text, int hashLength)
    {
        var at = 0;
        var type = (ObjectType)((Next(text, ref at) >> 4) & 7);
        var size = (long)(text[0] & 0xF);
        for (var shift = 4; (text[at - 1] & 0x80) != 0; shift += 7)
        {
            var bits = Next(text, ref at) & 0x7F;
            if (shift > 60 || (shift == 60 && bits > 7))
                throw new DamagedObjectException("it says a size that no object has");
            size |= (long)bits << shift;
        }

        return type switch
        {
            ObjectType.Commit or ObjectType.Tree or ObjectType.Blob or ObjectType.Tag => new(type, size, at, 0),
            ObjectType.OffsetDelta => new(type, size, at, ReadDistance(text, ref at)) { HeadLength = at },
            ObjectType.ReferenceDelta when at + hashLength <= text.Length => new(type, size, at + hashLength, 0),
            _ => throw new DamagedObjectException($"it is of the type {(int)type}, which is none"),
        };
    }

    // Each continuation adds one, so that no distance can be written in two ways.
    private static long ReadDistance(ReadOnlySpan<byte> text, ref int at)
    {
        var next = Next(text, ref at);
        long distance = next & 0x7F;
        while ((next & 0x80) != 0)
        {
            if (distance >= 1L << 55)
                throw new DamagedObjectException("it differs from something outside of its pack");
            next = Next(text, ref at);
            distance = ((distance + 1) << 7) | (long)(next & 0x7F);
        }

        return distance > 0 ? distance : throw new DamagedObjectException("it differs from itself");
    }

    private static byte Next(ReadOnlySpan<byte> text, ref int at) =>
        at < text.Length ? text[at++] : throw new DamagedObjectException("it is cut short");
}
