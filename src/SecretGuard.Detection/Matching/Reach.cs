namespace SecretGuard.Detection.Matching;

/// <summary>How far a rule sees around its anchor.</summary>
/// <param name="Before">Bytes before the anchor.</param>
/// <param name="After">Bytes behind the anchor.</param>
public readonly record struct Reach(int Before, int After)
{
    /// <summary>
    /// How far a rule may look around the value itself for what says what it is: a name before it, also where that stands
    /// one or two lines above, or behind it. Decoders show at least as much around what they decode.
    /// </summary>
    public static Reach OfContext { get; } = new(320, 256);

    /// <summary>Bytes to the side on which it is farther.</summary>
    public int Farther => Math.Max(Before, After);
}
