using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules;

/// <summary>One kind of credential: where to look for it and how to tell it from everything else.</summary>
public abstract class Rule
{
    /// <summary>Stable name in lower-case words joined by hyphens, such as <c>aws-access-key-id</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What it is, as a person would call it: <c>AWS access key ID</c>.</summary>
    public abstract string Title { get; }

    /// <summary>Severity of a finding about which nothing more is known.</summary>
    public abstract Severity Severity { get; }

    /// <summary>What to do when one was found, one step each, most urgent first.</summary>
    public abstract IReadOnlyList<string> Advice { get; }

    /// <summary>What calls the rule.</summary>
    public abstract Anchor Anchor { get; }

    /// <summary>How far the rule sees around its anchor.</summary>
    public abstract Reach Reach { get; }

    /// <summary>Texts in which the rule finds something, as <see cref="SampleText"/> templates.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Texts that look alike and in which no rule finds anything, as <see cref="SampleText"/> templates.</summary>
    public abstract IReadOnlyList<string> CounterExamples { get; }

    /// <summary>Looks at what stands around an anchor.</summary>
    /// <param name="window">The anchor and what is within <see cref="Reach"/>.</param>
    /// <param name="score">Takes what speaks for and against.</param>
    /// <returns>Where in the window the credential stands; empty where there is nothing of this shape.</returns>
    internal abstract Range Examine(in Window window, Score score);
}
