namespace SecretGuard.Detection.Matching;

/// <summary>A few bytes by their halves: all whose lower half is one of some and whose upper half is one of some.</summary>
/// <param name="Low">Bit n: the lower half may be n.</param>
/// <param name="High">Bit n: the upper half may be n.</param>
internal readonly record struct ByteSet(int Low, int High)
{
    private const int Case = 0x20;

    /// <summary>All bytes.</summary>
    public static ByteSet All { get; } = new(0xFFFF, 0xFFFF);

    /// <summary>One byte, or a letter in both cases.</summary>
    public static ByteSet Of(byte value, bool ignoresCase)
    {
        var set = new ByteSet(1 << (value & 0xF), 1 << (value >> 4));
        return ignoresCase && char.IsAsciiLetter((char)value) ? set with { High = set.High | 1 << ((value ^ Case) >> 4) } : set;
    }
}
