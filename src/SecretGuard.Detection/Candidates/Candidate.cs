using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Rules.Aws;

namespace SecretGuard.Detection.Candidates;

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

    /// <summary>
    /// Whether there can be a finding where this stands: it is one itself, or an access key ID near which something else may be.
    /// </summary>
    public bool MayBeFound => Score.LogOdds >= Detector.Threshold || (Rule is AwsAccessKeyId && !Score.IsRejected);

    /// <summary>The same at another place, with a score of its own.</summary>
    /// <param name="start">Where it begins.</param>
    public Candidate At(long start) => new(Rule, Range with { Start = start }, Value, CharacterWidth, Score.Copy());

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
