namespace SecretGuard.Detection.Versions;

/// <summary>A part of a content that stands so in another version of it.</summary>
/// <param name="Source">Where it stands in the other version.</param>
/// <param name="Start">Where it stands in this one.</param>
/// <param name="Length">Its length in bytes.</param>
public readonly record struct CopiedRange(int Source, int Start, int Length)
{
    /// <summary>Offset of the first byte behind it in this version.</summary>
    public int End => Start + Length;

    /// <summary>Offset of the first byte behind it in the other version.</summary>
    public int SourceEnd => Source + Length;
}
