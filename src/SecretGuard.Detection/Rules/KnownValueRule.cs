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

    // Forms of which nearly every character is escaped are left out, or the rule would reach too far.
    private const int LongestForm = 2 * Longest;

    // Whoever has so much of a value has no other; what follows is taken as far as it goes on.
    private const int LongestAnchor = 1024;

    // Shorter ones may be a part of a name by chance.
    private const int ShortestInWord = 16;

    private const double Weight = 10;

    private readonly string _value;
    private readonly byte[] _plain;
    private readonly byte[][] _forms;

    /// <summary>Makes a rule for a value.</summary>
    /// <param name="value">The value, from <see cref="Shortest"/> to <see cref="Longest"/> bytes in UTF-8.</param>
    public KnownValueRule(string value)
    {
        (_value, _plain) = (value, Encoding.UTF8.GetBytes(value));
        ArgumentOutOfRangeException.ThrowIfLessThan(_plain.Length, Shortest, nameof(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_plain.Length, Longest, nameof(value));
        _forms = [.. KnownForms.Of(value).Where(form => form.Length <= LongestForm)];
        Anchor = Anchor.AnyOf([.. _forms.Select(form => form.Length > LongestAnchor ? form[..LongestAnchor] : form)]);
        Reach = new Reach(Escapes.Longest, Math.Max(1, _forms.Max(form => form.Length) - LongestAnchor));
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
        foreach (var form in _forms)
        {
            var common = window.Text[start..].CommonPrefixLength(form);
            if (common >= Math.Min(form.Length, LongestAnchor))
                length = Math.Max(length, common);
        }

        if (length < ShortestInWord && window.Text.Slice(start, length).SequenceEqual(_plain) && IsPartOfWord(window.Text, start, start + length))
            return default;
        score.Add(Weight, "it is a credential of this machine");
        return start..(start + length);
    }

    /// <inheritdoc/>
    internal override string ValueOf(ReadOnlySpan<byte> text) => _value;

    private static bool IsPartOfWord(ReadOnlySpan<byte> text, int start, int end) =>
        (end < text.Length && Alphabet.Alphanumeric.Contains(text[end - 1]) && Alphabet.Alphanumeric.Contains(text[end]))
        || (start > 0 && Alphabet.Alphanumeric.Contains(text[start]) && Alphabet.Alphanumeric.Contains(text[start - 1]) && !Escapes.EndsAt(text, start));
}
