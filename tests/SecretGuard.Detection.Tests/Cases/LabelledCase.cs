using System.Text;
using System.Text.RegularExpressions;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Cases;

/// <summary>A text of some kind of file in which the secrets, if any, are marked: <c>password = [[{a-z0-9:12}]]</c>.</summary>
internal sealed partial record LabelledCase(string Name, string Template)
{
    private const string Open = "[[";
    private const string Close = "]]";

    public bool HasSecrets => Template.Contains(Open, StringComparison.Ordinal);

    // Templates can't hold what takes two bytes for a character, so the name says it.
    private Encoding Encoding => Name.EndsWith("-utf-16", StringComparison.Ordinal) ? Encoding.Unicode : new UTF8Encoding(false);

    public FilledCase Fill(int seed)
    {
        var marked = EncodedPart().Replace(
            SampleText.Fill(Template, new Random(seed), _ => "{}"),
            part => Convert.ToBase64String(Encoding.UTF8.GetBytes(part.Groups["text"].Value)));

        var text = new StringBuilder();
        var secrets = new List<ByteRange>();
        var bytes = Encoding.Preamble.Length;
        foreach (var (i, piece) in Pieces(marked).Index())
        {
            var length = Encoding.GetByteCount(piece);
            if (i % 2 == 1)
                secrets.Add(new ByteRange(bytes, length));
            bytes += length;
            text.Append(piece);
        }

        return new FilledCase(seed, [.. Encoding.Preamble, .. Encoding.GetBytes(text.ToString())], secrets);
    }

    // Every second piece stood between marks.
    private IEnumerable<string> Pieces(string marked)
    {
        foreach (var (i, part) in marked.Split(Open).Index())
        {
            var pieces = part.Split(Close);
            if (pieces.Length != (i == 0 ? 1 : 2))
                throw new FormatException($"The marks of the case {Name} are not in pairs.");
            foreach (var piece in pieces)
                yield return piece;
        }
    }

    // No set of characters says what base64 of a text looks like.
    [GeneratedRegex(@"\(\(base64:(?<text>.*?)\)\)", RegexOptions.Singleline)]
    private static partial Regex EncodedPart();
}
