using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// The default of a parameter that holds a password, or its value, in the lines below its name: in YAML and JSON of
/// <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">CloudFormation</see>,
/// <see href="https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters">Resource Manager</see>,
/// <see href="https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs">actions</see>, OpenAPI.
/// </summary>
public sealed class ParameterRule : Rule
{
    // The indentation of a name, and the name.
    private const int LongestLead = 128;
    private const int LongestBlock = 512;

    private static readonly string[] Keys = ["default", "defaultValue", "value"];

    /// <inheritdoc/>
    public override Anchor Anchor => PasswordRule.Names;

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestLead, LongestBlock);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Generic;

    /// <inheritdoc/>
    internal override bool MayFit(in Window near)
    {
        var after = near.Text[near.Anchor..];
        var end = Alphabet.Identifier.RunAtStart(after);
        return end == after.Length || LengthOfOpening(after[end..]) != 0;
    }

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var text = window.Text;
        var name = text[(window.Anchor - Alphabet.Identifier.RunAtEnd(text[..window.Anchor]))..];
        var start = text.Length - name.Length;
        name = name[..Alphabet.Identifier.RunAtStart(name)];
        var line = TextLine.Before(text[..start]);
        var indent = Indentation.Of(line);
        var opening = LengthOfOpening(text[(start + name.Length)..]);
        if (opening <= 0 || line[indent..].TrimStart("\"'"u8).Length > 0 || !PasswordName.Is(Lead.Everywhere(name)))
            return default;

        start += name.Length + opening;
        // What stands at the edge of the window may go on behind it; what stands at the end of the text does not.
        var block = IsCutBehind(window) ? text[start..Math.Max(start, text.LastIndexOf((byte)'\n') + 1)] : text[start..];
        var (offset, length) = ValueIn(block, indent).GetOffsetAndLength(block.Length);
        if (length == 0 || ValueText.IsLookedAt(text.Slice(start + offset, length)))
            return default;
        score.Add(2, "it is given to a parameter for a password");
        PasswordValue.Judge(text.Slice(start + offset, length), score);
        return (start + offset)..(start + offset + length);
    }

    // A colon and the end of the line, or a brace before that. Negative where the line goes on out of sight.
    private static int LengthOfOpening(ReadOnlySpan<byte> text)
    {
        var rest = text.TrimStart("\"'"u8);
        if (rest is not [(byte)':', ..])
            return rest.IsEmpty ? -1 : 0;
        rest = rest[1..].TrimStart(" \t{"u8).TrimStart((byte)'\r');
        return rest.IsEmpty ? -1 : rest[0] == '\n' ? text.Length - rest.Length + 1 : 0;
    }

    // In the lines that are further to the right than the name, as far as the first of them.
    private static Range ValueIn(ReadOnlySpan<byte> block, int indentOfName)
    {
        var indentOfKeys = -1;
        foreach (var range in block.Split((byte)'\n'))
        {
            var line = block[range];
            var indent = Indentation.Of(line);
            if (indent <= indentOfName)
                break;
            indentOfKeys = indentOfKeys < 0 ? indent : indentOfKeys;
            var text = line[indent..].TrimStart("\"'"u8);
            var key = text[..Alphabet.Identifier.RunAtStart(text)];
            if (indent != indentOfKeys || !Mentions.IsAnyOf(key, Keys) || text[key.Length..].TrimStart("\"'"u8) is not [(byte)':', .. var rest])
                continue;
            var value = Argument.ReadFirst(rest, Argument.EndsInLine);
            var place = range.End.Value - rest.Length + value.Start;
            return place..(place + value.Length);
        }

        return default;
    }
}
