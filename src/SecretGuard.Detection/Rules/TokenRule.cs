using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules.Checksums;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>A token that says itself what it is: a literal that nothing else has, and around it so many characters of some sets.</summary>
public sealed class TokenRule : Rule
{
    private const int ShortestRandom = 12;

    // Of so many letters and digits chance makes no number.
    private const int ShortestData = 48;

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
            _shapes = Array.ConvertAll([.. value], shape => new Shape(shape));
        }
    }

    /// <summary>What a token says about itself besides its shape; null where there is nothing to check.</summary>
    public Checksum? Check { get; init; }

    /// <summary>A word that begins as tokens do, so that what begins with it is none; null where there is no such word.</summary>
    public string? OtherWord { get; init; }

    /// <summary>Texts shortly behind a token beside which it is public by design, as in the configuration of a web page.</summary>
    public IReadOnlyList<string> PublicBeside { get; init; } = [];

    /// <inheritdoc/>
    public override Anchor Anchor => field ??= FindAnchor();

    /// <inheritdoc/>
    public override Reach Reach => _reach ??= FindReach();

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
            var isRight = Check?.Holds(token);
            // Where no literal does, only its checksum tells it from other values.
            if (isRight == false && shape.IsWholeRun)
                continue;
            score.Add(5, "it has the shape of one");
            if (isRight == false)
                score.Reject("its checksum is wrong");
            else if (isRight == true)
                score.Add(5, "its checksum is right");
            if (FileName.IsAssetEnding(window.Text[(start + length)..]))
                score.Reject("it is in the name of a file");
            if (OtherWord is not null && Mentions.AtStartOf(token, [OtherWord]))
                score.Reject($"words begin with {OtherWord}");
            var random = shape.RandomPart(token);
            Judge(random, Check is not null, score);
            if (random.Length >= ShortestData && Alphabet.Hex.ContainsAll(random) && !shape.IsHex)
                score.Reject("it is data in hexadecimal digits");
            foreach (var text in PublicBeside)
            {
                if (window.Text[(start + length)..].IndexOf(Encoding.ASCII.GetBytes(text)) >= 0)
                    score.Reject($"{text} stands behind it, so it is public by design");
            }

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

    private Anchor FindAnchor()
    {
        var (heads, lengths, literals) = (new List<TokenHead>(_shapes.Length), new List<int>(), new List<string>());
        foreach (var shape in _shapes)
        {
            if (shape.Head is { } head)
                heads.Add(head);
            else if (shape.IsWholeRun)
                lengths.AddRange(shape.RunLengths.Except(lengths));
            else if (!literals.Contains(shape.Anchor))
                literals.Add(shape.Anchor);
        }

        return Anchor.Token(heads, lengths, literals);
    }

    private Reach FindReach()
    {
        var (before, after) = (0, 0);
        foreach (var shape in _shapes)
            (before, after) = (Math.Max(before, shape.BeforeAnchor), Math.Max(after, shape.Longest));
        return new Reach(Escapes.Longest + before, after + (PublicBeside.Count > 0 ? Reach.OfContext.After : FileName.LongestAssetEnding));
    }

    private static bool StandsAlone(ReadOnlySpan<byte> text, int start, int end) =>
        (end == text.Length || !Alphabet.Alphanumeric.Contains(text[end]))
        && (start == 0 || !Alphabet.Alphanumeric.Contains(text[start]) || !Alphabet.Alphanumeric.Contains(text[start - 1]) || Escapes.EndsAt(text, start));

    private static void Judge(ReadOnlySpan<byte> random, bool isChecked, Score score)
    {
        if (Placeholder.Reason(random) is { } reason)
            score.Reject(reason);
        else if (Placeholder.IsFilled(random))
            score.Reject("it is a part of data");
        else if (!isChecked && random.Length >= ShortestRandom && Randomness.Of(random) < MostLikeCode)
            score.Reject("its letters follow each other as in names and words");
    }
}
