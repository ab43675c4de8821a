using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection;

/// <summary>What has the shape of a credential, before it is decided whether it is one.</summary>
internal sealed class Candidate(Rule rule, ByteRange range, string value, int characterWidth, Score score)
{
    /// <summary>The rule whose shape it has.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>Where it stands in the content.</summary>
    public ByteRange Range { get; } = range;

    /// <summary>The value, decoded.</summary>
    public string Value { get; } = value;

    /// <summary>Bytes that one character takes in the content.</summary>
    public int CharacterWidth { get; } = characterWidth;

    /// <summary>What speaks for and against it.</summary>
    public Score Score { get; } = score;

    /// <summary>A finding that consists of this candidate alone.</summary>
    public Finding ToFinding() => new()
    {
        Rule = Rule,
        Severity = Rule.Severity,
        Probability = Score.Probability,
        Range = Range,
        Value = Value,
        Parts = [Range],
        Details = Rule.Details,
        Evidence = Score.Evidence,
        CharacterWidth = CharacterWidth,
    };
}
