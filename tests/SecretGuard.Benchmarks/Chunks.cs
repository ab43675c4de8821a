using SecretGuard.Detection;

namespace SecretGuard.Benchmarks;

/// <summary>Cuts a text as a scan of a large content does.</summary>
internal static class Chunks
{
    /// <summary>New bytes in a chunk of <see cref="ContentScanner"/>.</summary>
    private const int Length = 1 << 20;

    /// <summary>Scans a text chunk by chunk.</summary>
    /// <returns>Number of findings, so that nothing of the work is optimised away.</returns>
    public static int Scan(Detector detector, ReadOnlySpan<byte> text)
    {
        var findings = 0;
        for (var start = 0; start < text.Length; start += Length)
            findings += detector.Scan(text[start..Math.Min(text.Length, start + Length)]).Count;
        return findings;
    }
}
