using SecretGuard.Detection.Rules;
using SecretGuard.Filters;

namespace SecretGuard.Configuration;

/// <summary>A rule of somebody's own, as a configuration has it.</summary>
internal sealed record OwnRule
{
    /// <summary>What the detector is given.</summary>
    public required CustomRule Rule { get; init; }

    /// <summary>Where its entry stands, as <c>file:line</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Its entry, word for word.</summary>
    public required string Source { get; init; }

    /// <summary>The paths in which its findings count.</summary>
    public PathCondition Paths { get; init; } = PathCondition.Everywhere;

    /// <summary>Texts in which it finds something.</summary>
    public IReadOnlyList<OwnExample> Examples { get; init; } = [];

    /// <summary>Texts in which it finds nothing.</summary>
    public IReadOnlyList<OwnExample> CounterExamples { get; init; } = [];
}
