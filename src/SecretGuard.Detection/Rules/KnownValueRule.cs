using System.Text;
using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Rules;

/// <summary>
/// One value that is known to be a credential, whatever it looks like. It is found as it stands, in base64 wherever in it it
/// begins, URL-encoded and JSON-escaped.
/// </summary>
public sealed class KnownValueRule : Rule
{
    /// <summary>Fewest bytes of a value.</summary>
    public const int Shortest = SampledMatcher.ShortestText;

    /// <summary>Most bytes of a value: a private key of 4,096 bits in PEM.</summary>
    public const int Longest = 4096;

    // Forms of which nearly every character is escaped are not followed to their end, or the rule would reach too far.
    private const int LongestForm = 2 * Longest;

    // Whoever has so much of a form has no other; what follows is taken as far as it goes on.
    private const int FewestOfForm = 1024;

    // Characters of a value, and bytes of each form of them, by which it is looked for. What is of one kind may begin alike, and is compared then.
    private const int LongestAnchor = 64;

    // Shorter ones may be a part of a name by chance.
    private const int ShortestInWord = 16;

    private const double Weight = 10;

    private readonly string _value;
    private readonly Lazy<byte[][]> _forms;

    /// <summary>Makes a rule for a value.</summary>
    /// <param name="value">The value, from <see cref="Shortest"/> to <see cref="Longest"/> bytes in UTF-8.</param>
    public KnownValueRule(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, Shortest, nameof(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Longest, nameof(value));
        _value = value;
        _forms = new Lazy<byte[][]>(() => [.. KnownForms.Of(value).Select(form => form.Length > LongestForm ? form[..LongestForm] : form)]);
        Anchor = Anchor.AnyOf([.. KnownForms.Of(Head(value)).Select(form => form[..Math.Min(form.Length, LongestAnchor)])]);
        Reach = new Reach(Escapes.Longest, Math.Min(LongestForm, length * Escapes.Longest));
    }

    /// <summary>What is known of the value besides.</summary>
    public IReadOnlyList<Detail> Known { get; init; } = [];

    /// <inheritdoc/>
    public override Anchor Anchor { get; }

    /// <inheritdoc/>
    public override Reach Reach { get; }

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Known;

    /// <inheritdoc/>
    internal override IReadOnlyList<Detail> Details => Known;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var (start, length) = (window.Anchor, 0);
        foreach (var form in _forms.Value)
        {
            var common = window.Text[start..].CommonPrefixLength(form);
            if (common >= Math.Min(form.Length, FewestOfForm))
                length = Math.Max(length, common);
        }

        var isPlain = window.Text.Slice(start, length).SequenceEqual(_forms.Value[0]);
        if (length == 0 || (isPlain && length < ShortestInWord && IsPartOfWord(window.Text, start, start + length)))
            return default;
        score.Add(Weight, "it is a credential of this machine");
        return start..(start + length);
    }

    /// <inheritdoc/>
    internal override string ValueOf(ReadOnlySpan<byte> text) => _value;

    // Not half of a surrogate pair.
    private static string Head(string value) =>
        value.Length <= LongestAnchor ? value : value[..(char.IsHighSurrogate(value[LongestAnchor - 1]) ? LongestAnchor - 1 : LongestAnchor)];

    private static bool IsPartOfWord(ReadOnlySpan<byte> text, int start, int end) =>
        (end < text.Length && Alphabet.Alphanumeric.Contains(text[end - 1]) && Alphabet.Alphanumeric.Contains(text[end]))
        || (start > 0 && Alphabet.Alphanumeric.Contains(text[start]) && Alphabet.Alphanumeric.Contains(text[start - 1]) && !Escapes.EndsAt(text, start));
}
