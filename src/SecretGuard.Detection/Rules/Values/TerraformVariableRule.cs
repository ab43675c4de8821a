using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// The default of a variable that holds a password: <c>variable "db_password" { default = "…" }</c>.
/// <see href="https://developer.hashicorp.com/terraform/language/values/variables">Input variables</see>.
/// </summary>
public sealed class TerraformVariableRule : Rule
{
    private const int LongestBlock = 512;

    /// <inheritdoc/>
    public override Anchor Anchor { get; } = Anchor.Literal("variable \"");

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(1, LongestBlock);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Generic;

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score)
    {
        var start = window.Anchor + window.AnchorLength;
        var block = window.Text[start..];
        var nameEnd = block.IndexOf((byte)'"');
        var end = block.IndexOf("\n}"u8);
        if (nameEnd < 0 || end < nameEnd || !PasswordName.Is(Lead.Everywhere(block[..nameEnd])))
            return default;

        var value = Default(block[..end]);
        var (offset, length) = value.GetOffsetAndLength(end);
        if (length == 0)
            return default;
        score.Add(2, "it is the default of a variable for a password");
        PasswordValue.Judge(block.Slice(offset, length), score);
        return (start + offset)..(start + offset + length);
    }

    private static Range Default(ReadOnlySpan<byte> block)
    {
        for (var from = 0; block[from..].IndexOf((byte)'\n') is >= 0 and var lineBreak;)
        {
            from += lineBreak + 1;
            var line = block[from..];
            var at = line.IndexOfAnyExcept(" \t"u8);
            if (at < 0 || !line[at..].StartsWith("default"u8))
                continue;
            line = line[..(line.IndexOf((byte)'\n') is >= 0 and var length ? length : line.Length)];
            var open = line.IndexOf((byte)'"');
            var close = open < 0 ? -1 : line[(open + 1)..].IndexOf((byte)'"');
            return close < 0 || line[..open].Trim(" \tdefault="u8).Length > 0 ? default : (from + open + 1)..(from + open + 1 + close);
        }

        return default;
    }
}
