using SecretGuard.Detection.Decoding;
using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// The words that a wallet is made of, behind a name that says so: 12, 15, 18, 21 or 24 of a list whose words have three to eight
/// letters. <see href="https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki">BIP 39</see>.
/// </summary>
public sealed class SeedPhraseRule : Rule
{
    private const int LeastWords = 12;
    private const int MostWords = 24;
    private const int ShortestWord = 3;
    private const int LongestWord = 8;

    // The rest of the name, a type, what opens a value.
    private const int LongestBetween = 64;

    // Common words that the list doesn't have.
    private static readonly WordSet Prose = ["the", "and", "for", "with", "are", "not", "from", "was", "has", "which", "these", "words", "but", "its", "their", "would", "could"];

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Words("mnemonic", "seed phrase", "seed_phrase", "seedphrase", "seed words", "seed_words", "seedwords", "recovery phrase", "recovery_phrase", "recoveryphrase", "fromphrase");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, LongestBetween + (MostWords * (LongestWord + 1)) + LongestWord);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        for (var last = Math.Min(window.Text.Length, start + LongestBetween); start < last; start++)
        {
            if (char.IsAsciiLetter((char)window.Text[start - 1]))
                continue;
            var (count, length) = WordsAtStart(window.Text[start..]);
            var end = start + length;
            if (count is >= LeastWords and <= MostWords && count % 3 == 0 && EndsThere(window.Text[end..]))
            {
                Judge(Utf8Text.Decode(window.Text[start..end]).Split(' '), score);
                return start..end;
            }

            start = end;
        }

        return default;
    }

    private static void Judge(string[] words, Score score)
    {
        score.Add(6, "the name before so many words is that of a wallet's");
        if (words.Any(word => Prose.Contains(word)))
            score.Reject("it is a sentence");
        else if (words.Distinct().Count() < words.Length * 7 / 8)
            score.Reject("it says the same words again and again");
    }

    // Words with one space between them.
    private static (int Words, int Length) WordsAtStart(ReadOnlySpan<byte> text)
    {
        var (words, length) = (0, 0);
        for (var at = 0; words <= MostWords; at++)
        {
            var word = text[at..].IndexOfAnyExceptInRange((byte)'a', (byte)'z');
            word = word < 0 ? text.Length - at : word;
            if (word is < ShortestWord or > LongestWord)
                break;
            at += word;
            (words, length) = (words + 1, at);
            if (at == text.Length || text[at] != ' ')
                break;
        }

        return (words, length);
    }

    // A sentence goes on or ends otherwise.
    private static bool EndsThere(ReadOnlySpan<byte> after)
    {
        var rest = after.TrimStart(" \t"u8);
        return rest.IsEmpty || "\"'`\\\r\n<)}|#"u8.Contains(rest[0]);
    }
}
