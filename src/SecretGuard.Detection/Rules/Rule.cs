using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules;

/// <summary>One kind of credential: what it is, where to look for it and how to tell it from everything else.</summary>
public abstract class Rule
{
    /// <summary>Stable name in lower-case words joined by hyphens, such as <c>aws-access-key-id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, as a person would call it: <c>AWS access key ID</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Severity of a finding about which nothing more is known.</summary>
    public required Severity Severity { get; init; }

    /// <summary>
    /// What to do when one was found, one step each, most urgent first. <c>{match}</c> stands for the secret and
    /// <c>{NAME}</c> for a detail of the finding, both redacted.
    /// </summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>How its provider says whose it is; null where that is not known.</summary>
    public WhoAmI? WhoAmI { get; init; }

    /// <summary>Texts in which this rule and no other finds one thing, as templates for <see cref="Fill"/>.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>Texts that look alike and in which no rule finds anything, as templates for <see cref="Fill"/>.</summary>
    public required IReadOnlyList<string> CounterExamples { get; init; }

    /// <summary>What calls the rule.</summary>
    public abstract Anchor Anchor { get; }

    /// <summary>How far the rule sees around its anchor.</summary>
    public abstract Reach Reach { get; }

    /// <summary>How exactly the rule knows what it finds: of findings that overlap, the most exact one is kept.</summary>
    public virtual Exactness Exactness => Exactness.Shape;

    /// <summary>Makes a text of a template, with random values in it.</summary>
    /// <param name="template">A template of <see cref="SampleText"/>; <c>{}</c> stands for a credential of this rule, where its shape is known.</param>
    /// <param name="seed">Equal seeds make equal texts.</param>
    public string Fill(string template, int seed) => SampleText.Fill(template, new Random(seed), Draw);

    /// <summary>
    /// Whether what stands close to an anchor leaves anything to be found there: where not, <see cref="Examine"/> need not be
    /// asked, and nothing farther away matters. Most rules can't tell.
    /// </summary>
    /// <param name="near">The anchor and what is close to it.</param>
    internal virtual bool MayFit(in Window near) => true;

    /// <summary>Looks at what stands around an anchor.</summary>
    /// <param name="window">The anchor and what is within <see cref="Reach"/>.</param>
    /// <param name="score">Takes what speaks for and against.</param>
    /// <returns>Where in the window the credential stands; empty where there is nothing of this shape.</returns>
    internal abstract Range Examine(in Window window, Score score);

    /// <summary>Looks for more behind what was found. Most rules find one thing at an anchor.</summary>
    /// <param name="window">The same window.</param>
    /// <param name="found">What was found last.</param>
    /// <param name="score">Takes what speaks for and against.</param>
    /// <returns>Where in the window the next credential stands; empty where there is none.</returns>
    internal virtual Range ExamineBehind(in Window window, Range found, Score score) => default;

    /// <summary>Whether more of the text may stand before a window: it begins where the rule sees no farther.</summary>
    /// <param name="window">The window.</param>
    private protected bool IsCutBefore(in Window window) => window.Anchor == Reach.Before;

    /// <summary>Whether more of the text may stand behind a window.</summary>
    /// <param name="window">The window.</param>
    private protected bool IsCutBehind(in Window window) => window.Text.Length - window.Anchor - window.AnchorLength == Reach.After;

    /// <summary>The credential that a text is, decoded where the text is a form of it.</summary>
    /// <param name="text">What <see cref="Examine"/> found.</param>
    internal virtual string ValueOf(ReadOnlySpan<byte> text) => Utf8Text.Decode(text);

    /// <summary>What is known of everything that this rule finds.</summary>
    internal virtual IReadOnlyList<Detail> Details => [];

    /// <summary>Draws a random credential of this kind, which nobody ever issued.</summary>
    /// <param name="random">Source of the characters.</param>
    /// <exception cref="NotSupportedException">The rule has no shape that one could draw from; its examples say more.</exception>
    internal virtual string Draw(Random random) => throw new NotSupportedException($"{Id} has no shape to draw from.");
}
