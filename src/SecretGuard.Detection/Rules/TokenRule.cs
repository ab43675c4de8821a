using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules.Checksums;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>A token that says itself what it is: a literal that nothing else has, and around it so many characters of some sets.</summary>
public sealed class TokenRule : Rule
{
    private const int ShortestRandom = 12;

    // The shape says enough that letters count only where they are far from random.
    private const double MostLikeCode = -0.4;

    private readonly Shape[] _shapes = [];
    private Reach? _reach;

    /// <summary>What tokens look like, each as a <see cref="Shape"/>.</summary>
    public required IReadOnlyList<string> Shapes
    {
        get;
        init
        {
            field = value;
            _shapes = [.. value.Select(shape => new Shape(shape))];
        }
    }

    /// <summary>What a token says about itself besides its shape; null where there is nothing to check.</summary>
    public Checksum? Check { get; init; }

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= Anchor.Token(
        [.. _shapes.Select(shape => shape.Head).OfType<TokenHead>().DistinctBy(head => Convert.ToHexString(head.Text))],
        [.. _shapes.SelectMany(shape => shape.RunLengths).Distinct()],
        [.. _shapes.Where(shape => shape.Head is null && !shape.RunLengths.Any()).Select(shape => shape.Anchor).Distinct()]);

    /// <inheritdoc/>
    public override Reach Reach => _reach ??= new Reach(Escapes.Longest + _shapes.Max(shape => shape.BeforeAnchor), _shapes.Max(shape => shape.Longest) + 1);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        foreach (var shape in _shapes)
        {
            var start = window.Anchor - shape.BeforeAnchor;
            if (start < 0)
                continue;
            var length = shape.MatchStart(window.Text[start..]);
            if (length == 0 || !StandsAlone(window.Text, start, start + length))
                continue;

            var token = window.Text.Slice(start, length);
            if (Check?.Holds(token) == false)
                return default;
            score.Add(5, "it has the shape of one");
            if (Check is not null)
                score.Add(5, "its checksum is right");
            Judge(shape.RandomPart(token), Check is not null, score);
            return start..(start + length);
        }

        return default;
    }

    /// <inheritdoc/>
    internal override string Draw(Random random)
    {
        var token = _shapes[random.Next(_shapes.Length)].Draw(random);
        return Check?.Complete(token) ?? token;
    }

    private static bool StandsAlone(ReadOnlySpan<byte> text, int start, int end) =>
        (end == text.Length || !Alphabet.Alphanumeric.Contains(text[end]))
        && (start == 0 || !Alphabet.Alphanumeric.Contains(text[start]) || !Alphabet.Alphanumeric.Contains(text[start - 1]) || Escapes.EndsAt(text, start));

    private static void Judge(ReadOnlySpan<byte> random, bool isChecked, Score score)
    {
        if (Placeholder.Reason(random) is { } reason)
            score.Reject(reason);
        else if (!isChecked && random.Length >= ShortestRandom && Randomness.Of(random) < MostLikeCode)
            score.Reject("its letters follow each other as in names and words");
    }
}
