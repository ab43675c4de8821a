using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>A value that says nothing of itself but its length and alphabet, beside the name of its provider.</summary>
public sealed class NamedRule : Rule
{
    private readonly Shape[] _shapes = [];

    /// <summary>
    /// Names of the provider, one of which stands in the name beside the value. <c>dd api</c> is two words in a row, as in
    /// <c>DD_API_KEY</c>; a word of five letters or more may also begin a longer one.
    /// </summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>What values look like, each as a <see cref="Shape"/>.</summary>
    public required IReadOnlyList<string> Shapes
    {
        get;
        init
        {
            field = value;
            _shapes = Array.ConvertAll([.. value], shape => new Shape(shape));
        }
    }

    /// <summary>The character that stands right before every value; null where any may.</summary>
    public char? Separator { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.NamedValue(Names);

    /// <inheritdoc/>
    public override Reach Reach => Reach.OfContext;

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Named;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var (start, end) = (window.Anchor, window.Anchor + window.AnchorLength);
        var value = window.Text[start..end];
        if (ShapeOf(value) is not { } shape || (Separator is { } separator && (start == 0 || window.Text[start - 1] != separator)))
            return default;

        score.Add(SecretValue.PriorOfNamed, "it has the length and the characters of one, beside the provider's name");
        SecretValue.Judge(shape.RandomPart(value), window.Text[..start], window.Text[end..], score);
        return start..end;
    }

    /// <inheritdoc/>
    internal override string Draw(Random random) => _shapes[random.Next(_shapes.Length)].Draw(random);

    private Shape? ShapeOf(ReadOnlySpan<byte> value)
    {
        foreach (var shape in _shapes)
        {
            if (shape.MatchStart(value) == value.Length)
                return shape;
        }

        return null;
    }
}
