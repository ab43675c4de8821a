using System.Text;

namespace SecretGuard.Detection.Matching;

/// <summary>What a rule is called for: one of some literals, or a run of an exact length.</summary>
public sealed class Anchor
{
    private Anchor(IReadOnlyList<byte[]> literals, int runLength) => (Literals, RunLength) = (literals, runLength);

    /// <summary>Literals, any of which calls the rule; empty for a run.</summary>
    internal IReadOnlyList<byte[]> Literals { get; }

    /// <summary>Length of the maximal run of base64 characters that calls the rule; 0 for literals.</summary>
    internal int RunLength { get; }

    /// <summary>The rule is called wherever one of the literals stands.</summary>
    public static Anchor Literal(params string[] literals) => new([.. literals.Select(Encoding.ASCII.GetBytes)], 0);

    /// <summary>The rule is called for every maximal run of exactly so many base64 characters.</summary>
    public static Anchor Base64Run(int length) => new([], length);
}
