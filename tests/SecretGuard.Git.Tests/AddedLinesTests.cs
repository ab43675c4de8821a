using System.Text;
using CsCheck;
using SecretGuard.Detection;

namespace SecretGuard.Git.Tests;

public sealed class AddedLinesTests
{
    [TestCase("", "a\n", "a\n", TestName = "All_is_new_where_nothing_was")]
    [TestCase("a\nb\n", "a\nb\n", "", TestName = "Nothing_is_new_in_the_same")]
    [TestCase("a\nb\n", "a\nx\nb\n", "x\n", TestName = "Inserted_line_is_new")]
    [TestCase("a\nb\nc\n", "c\nb\na\n", "", TestName = "Moved_line_is_not_new")]
    [TestCase("a\nb\n", "a\n", "", TestName = "Removed_line_adds_nothing")]
    [TestCase("a\nb\n", "a\nb\na\n", "a\n", TestName = "Of_equal_lines_the_last_is_new")]
    [TestCase("a\nb\n", "b\na\nb\nb\n", "b\nb\n", TestName = "Each_surplus_line_is_new")]
    [TestCase("a\r\nb\r\n", "a\nb\n", "", TestName = "Line_ends_make_no_line_new")]
    [TestCase("a\nb", "a\nb\n", "", TestName = "Line_end_at_the_end_makes_no_line_new")]
    [TestCase("a\nb", "a\nb\nc", "c", TestName = "Last_line_without_an_end")]
    [TestCase("a\n", "a\n\n", "\n", TestName = "Empty_line_is_new")]
    [TestCase("a\n", "\0a\n", "\0a\n", TestName = "Zero_before_a_line_makes_it_new")]
    public void Lines(string before, string after, string added) => Assert.That(Added(before, after), Is.EqualTo(added));

    [Test]
    public void Line_ends_of_UTF_16_make_no_line_new([Values("utf-16", "utf-16BE")] string encoding)
    {
        var (unix, windows) = ("one\ntwo\nthree", "one\r\ntwo\r\nthree");
        Stream Encode(string text) => new MemoryStream(Encoding.GetEncoding(encoding).GetBytes(text));
        var length = (int)Encode(windows).Length;

        Assert.That(AddedLines.Between(Encode(unix), Encode(windows)).Touches(new(0, length)), Is.False);
        Assert.That(AddedLines.Between(Encode(windows), Encode(unix + "\nfour")).Touches(new(length - 4, 100)), Is.True);
    }

    [Test]
    public void Same_as_comparing_lists_of_lines()
    {
        // Few letters, so that lines are often equal; long ones, so that they cross the borders of buffers.
        var line = Gen.OneOf(Gen.String[Gen.Char["ab\r"], 0, 3], Gen.Int[65_500, 140_000].Select(length => new string('x', length)));
        var text = Gen.Select(line.List[0, 12], Gen.Bool, (lines, ends) => string.Join('\n', lines) + (ends ? "\n" : ""));

        Gen.Select(text, text, Gen.Int[1, 100_000]).Sample(
            (before, after, chunk) => Added(before, after, chunk) == AddedByLists(before, after), iter: 400, threads: 1);
    }

    [Test]
    public void Very_long_line_is_not_held_in_memory()
    {
        using var shorter = new Zeros(300_000_000);
        using var longer = new Zeros(300_000_001);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var added = AddedLines.Between(shorter, longer);

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1_000_000));
        Assert.That(added.Touches(new(299_999_999, 1)), Is.True);
    }

    /// <summary>The bytes of the new version that are on new lines.</summary>
    private static string Added(string before, string after, int chunk = 1 << 20)
    {
        using var old = new Chunked(before, chunk);
        using var current = new Chunked(after, chunk);
        var lines = AddedLines.Between(old, current);
        return after.Length > 1000
            ? string.Concat(Lines(after).Where(line => lines.Touches(new(line.Start, line.Text.Length))).Select(line => line.Text))
            : string.Concat(after.Where((_, index) => lines.Touches(new ByteRange(index, 1))));
    }

    private static string AddedByLists(string before, string after)
    {
        var old = Lines(before).Select(line => Trim(line.Text)).ToList();
        return string.Concat(Lines(after).Where(line => !old.Remove(Trim(line.Text))).Select(line => line.Text));
    }

    private static string Trim(string line)
    {
        if (line.EndsWith('\n')) line = line[..^1];
        return line.EndsWith('\r') ? line[..^1] : line;
    }

    private static IEnumerable<(int Start, string Text)> Lines(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) + 1;
            if (end == 0) end = text.Length;
            yield return (start, text[start..end]);
        }
    }

    private sealed class Chunked(string text, int chunk) : MemoryStream(Encoding.Latin1.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(chunk, buffer.Length)]);
    }

    private sealed class Zeros(long length) : MemoryStream
    {
        private long _left = length;

        public override int Read(Span<byte> buffer)
        {
            var read = (int)Math.Min(buffer.Length, _left);
            buffer[..read].Clear();
            _left -= read;
            return read;
        }
    }
}
