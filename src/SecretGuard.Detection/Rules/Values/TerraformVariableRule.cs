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

        var (offset, length) = Default(block[..end]).GetOffsetAndLength(end);
        if (length == 0)
            return default;
        score.Add(2, "it is the default of a variable for a password");
        PasswordValue.Judge(block.Slice(offset, length), score);
        return (start + offset)..(start + offset + length);
    }

    private static Range Default(ReadOnlySpan<byte> block)
    {
        foreach (var range in block.Split((byte)'\n'))
        {
            var line = block[range];
            var equals = line.IndexOf((byte)'=');
            if (equals < 0 || !line[..equals].Trim(" \t"u8).SequenceEqual("default"u8))
                continue;
            var value = Argument.ReadFirst(line[(equals + 1)..], Argument.EndsInLine);
            var start = range.Start.Value + equals + 1 + value.Start;
            return value.IsQuoted ? start..(start + value.Length) : default;
        }

        return default;
    }
}
