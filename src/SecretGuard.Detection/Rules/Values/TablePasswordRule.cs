using SecretGuard.Detection.Matching;
using SecretGuard.Detection.Rules.Aws;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules.Values;

/// <summary>
/// The passwords in a table with a column for them: what browsers and password managers write when they export, tables in
/// Markdown, the rows that an INSERT of SQL adds.
/// </summary>
public sealed class TablePasswordRule : Rule
{
    private const int LongestHead = 256;
    private const int LongestRows = 4096;
    private const int MostColumns = 32;

    // Longer passwords are hashes, or encrypted; secrets are not.
    private const int LongestPassword = 39;
    private const int LongestSecret = 128;
    private const int ShortestHash = 16;

    // Of a column.
    private const int LongestName = 24;

    // What a table says of whom or what a password is for.
    private static readonly WordSet Others =
    [
        "user", "username", "userid", "login", "email", "mail", "account", "url", "uri", "host", "hostname", "server", "site", "website", "system", "service", "title", "role", "name", "id", "key", "client", "benutzer", "usuario", "utilisateur",
    ];

    private static readonly WordSet Secret = ["secret"];

    /// <inheritdoc/>
    public override Anchor Anchor => PasswordRule.Names;

    /// <inheritdoc/>
    public override Reach Reach { get; } = new(LongestHead, LongestRows);

    /// <inheritdoc/>
    public override Exactness Exactness => Exactness.Place;

    /// <inheritdoc/>
    internal override bool MayFit(in Window near) => TableHead.MayEndName(near.Text[near.Anchor..]);

    /// <inheritdoc/>
    internal override Range Examine(in Window window, Score score) => ExamineBehind(window, default, score);

    /// <inheritdoc/>
    internal override Range ExamineBehind(in Window window, Range found, Score score)
    {
        var text = window.Text;
        if (!TableHead.TryFind(text, window.Anchor, IsCutBefore(window), out var head))
            return default;
        Span<Range> names = stackalloc Range[MostColumns];
        var columns = TableRow.Read(text[head.Start..], head.Separator, head.End, names, out var length);
        names = names[..columns];
        var column = head.MayBe(names, text[head.Start..]) ? ColumnOfPasswords(text[head.Start..], names, window.Anchor - head.Start) : -1;
        if (column < 0)
            return default;

        var isOfSecrets = Lead.Everywhere(text[head.Start..][names[column]]).LastOf(Secret) >= 0;

        // What stands at the edge of the window may go on behind it; what stands at the end of the text does not.
        var isCut = IsCutBehind(window);
        Span<Range> cells = stackalloc Range[MostColumns];
        var row = found.Equals(default) ? head.FirstRow(text, head.Start + length) : head.NextRow(text, EndOfRow(text, found.End.Value, head));
        for (; row < text.Length; row = head.NextRow(text, row + length))
        {
            if (TableRow.Read(text[row..], head.Separator, head.End, cells, out length) != columns || (isCut && row + length == text.Length))
                break;
            var (start, bytes) = cells[column].GetOffsetAndLength(length);
            if (IsHead(text[row..], cells[..columns], column) || IsAlike(text[head.Start..], names, text[row..], cells, column))
                break;
            if (!MayBePassword(text, row + start, bytes, isOfSecrets, head))
                continue;
            score.Add(2, "it stands in a column for passwords");
            PasswordValue.Judge(text.Slice(row + start, bytes), score);
            return (row + start)..(row + start + bytes);
        }

        return default;
    }

    // Of the row in which a cell ends at a place.
    private static int EndOfRow(ReadOnlySpan<byte> text, int place, TableHead head)
    {
        Span<Range> rest = stackalloc Range[MostColumns];
        place += place < text.Length && TableRow.Quotes.Contains(text[place]) ? 1 : 0;
        TableRow.Read(text[place..], head.Separator, head.End, rest, out var length);
        return place + length;
    }

    // Another table begins there. Mostly a cell has a digit, or is longer than a name.
    private static bool IsHead(ReadOnlySpan<byte> row, ReadOnlySpan<Range> cells, int column)
    {
        var cell = row[cells[column]];
        if (cell.Length > LongestName || cell.ContainsAnyInRange((byte)'0', (byte)'9') || !IsOfPasswords(Lead.Everywhere(cell)))
            return false;
        foreach (var other in cells)
        {
            if (IsOther(Lead.Everywhere(row[other])))
                return true;
        }

        return false;
    }

    // The lines of a list, which say the same but for their ends: none of them is the head of the others.
    private static bool IsAlike(ReadOnlySpan<byte> head, ReadOnlySpan<Range> names, ReadOnlySpan<byte> row, ReadOnlySpan<Range> cells, int column)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (i != column && !head[names[i]].SequenceEqual(row[cells[i]]))
                return false;
        }

        return names.Length > 2;
    }

    private static bool IsOfPasswords(Lead name) => PasswordName.Is(name) || name.Mentions(" secret access key ");

    private static bool IsOther(Lead name) => name.LastWord(out var word) >= 0 && Others.Contains(word);

    // The first one, where the anchor is in its name; a user, or whatever they open, stands in another.
    private static int ColumnOfPasswords(ReadOnlySpan<byte> head, ReadOnlySpan<Range> names, int anchor)
    {
        var (column, isFor) = (-1, false);
        for (var i = 0; i < names.Length; i++)
        {
            var (start, length) = names[i].GetOffsetAndLength(head.Length);
            var name = Lead.Everywhere(head.Slice(start, length));
            if (!IsOfPasswords(name))
                isFor |= IsOther(name);
            else if (column < 0 && (anchor < start || anchor >= start + length))
                return -1;
            else if (column < 0)
                column = i;
        }

        return isFor ? column : -1;
    }

    // A secret key of AWS is told by more than its column.
    private static bool MayBePassword(ReadOnlySpan<byte> text, int start, int length, bool isOfSecrets, TableHead head)
    {
        var value = text.Slice(start, length);
        var weight = new Score();
        PasswordValue.Judge(value, weight);
        return !weight.IsRejected && !AwsSecretAccessKey.IsAlmostOne(value)
            && (isOfSecrets ? length <= LongestSecret : length <= LongestPassword && !(length >= ShortestHash && Alphabet.Hex.ContainsAll(value)))
            // Without quotes, it is the name of something, or what a function gives.
            && (!head.IsInsert || text[start - 1] is (byte)'\'' or (byte)'"');
    }
}
