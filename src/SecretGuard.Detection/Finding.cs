using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection;

/// <summary>A credential that stands in a content. Holds the secret itself: whoever prints it goes through <see cref="Redaction"/>.</summary>
public sealed record Finding
{
    /// <summary>The rule that found it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How much harm it can do.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Probability that this is a credential, from 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Where the secret stands; where it is encoded, the place of its encoded form.</summary>
    public required ByteRange Range { get; init; }

    /// <summary>The secret, decoded. ASCII in all rules of this library.</summary>
    public required string Value { get; init; }

    /// <summary>Every place that belongs to the credential (ID, secret, token), <see cref="Range"/> among them, in order.</summary>
    public required IReadOnlyList<ByteRange> Parts { get; init; }

    /// <summary>What is known of the credential, such as its access key ID or its account.</summary>
    public IReadOnlyList<Detail> Details { get; init; } = [];

    /// <summary>Why this is a finding, in the order in which it was considered.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Bytes that one character takes in the content: 2 in UTF-16, else 1.</summary>
    public int CharacterWidth { get; init; } = 1;

    /// <summary>The band of <see cref="Probability"/>.</summary>
    public Confidence Confidence => Probability switch
    {
        >= 0.99 => Confidence.Certain,
        >= 0.90 => Confidence.Likely,
        _ => Confidence.Possible,
    };
}
