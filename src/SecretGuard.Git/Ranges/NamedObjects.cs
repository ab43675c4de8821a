using System.Globalization;
using System.Text;
using SecretGuard.Git.Packs;
using SecretGuard.Git.Staging;

namespace SecretGuard.Git.Ranges;

/// <summary>
/// What names bring beside commits: the message of an annotated tag, and the file or the folder that a tag names in place of
/// a commit.
/// </summary>
internal sealed class NamedObjects(RepositoryLocation repository, BlobReaders objects)
{
    /// <summary>What reports call an annotated tag's message.</summary>
    private const string MessagePath = "(tag message)";

    /// <summary>The contents behind some object names; of a commit there are none.</summary>
    public IEnumerable<Content> Contents(IEnumerable<string> ids) => ids.SelectMany(Contents);

    private IEnumerable<Content> Contents(string id)
    {
        var contents = new List<Content>();
        var next = id;
        try
        {
            while (next is not null) next = Add(next, contents);
        }
        catch (UnreadableException e)
        {
            contents.Add(new($"({next})", () => throw new UnreadableException(e.Message, e)));
        }
        return contents;
    }

    /// <returns>What a tag names; null for everything else.</returns>
    private string? Add(string id, List<Content> contents)
    {
        using var stream = objects.Open(id, out var type);
        switch (type)
        {
            case ObjectType.Tag:
                var tag = Read(stream);
                contents.Add(new(MessagePath, () => new MemoryStream(tag.Message, writable: false)) { Commit = Header(id, tag) });
                return tag.Lines.TryGetValue("object", out var named) ? named : null;
            case ObjectType.Blob:
                contents.Add(new($"({id})", () => objects.Open(id)));
                return null;
            case ObjectType.Tree:
                contents.AddRange(Files(id));
                return null;
            default:
                return null;
        }
    }

    private IEnumerable<Content> Files(string tree)
    {
        using var git = GitCommand.Start(repository.Folder, repository.Environment, "ls-tree", "-r", "-z", "--full-tree", tree);
        foreach (var record in NulTerminated.Read(git.Output))
        {
            // "MODE TYPE ID\tPATH"
            var tab = Array.IndexOf(record, (byte)'\t');
            var fields = Encoding.ASCII.GetString(record.AsSpan(..tab)).Split(' ');
            if (StagedFile.Of(Convert.ToInt32(fields[0], 8), fields[2]) is { HasContent: true } file)
                yield return new(Encoding.UTF8.GetString(record.AsSpan((tab + 1)..)), () => objects.Open(file.Id)) { ObjectId = file.Id };
        }
        git.Complete();
    }

    /// <summary>Header lines, an empty line, the message.</summary>
    private static (Dictionary<string, string> Lines, byte[] Message) Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        var end = bytes.AsSpan().IndexOf("\n\n"u8);
        if (end < 0) end = bytes.Length;
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(..end)).Split('\n')
            .Select(line => line.Split(' ', 2))
            .GroupBy(words => words[0])
            .ToDictionary(words => words.Key, words => words.First().ElementAtOrDefault(1) ?? "");
        return (lines, bytes[Math.Min(bytes.Length, end + 2)..]);
    }

    /// <summary>A tag says who made it as a commit does: <c>NAME &lt;ADDRESS&gt; SECONDS ZONE</c>.</summary>
    private static CommitHeader Header(string id, (Dictionary<string, string> Lines, byte[] Message) tag)
    {
        var tagger = tag.Lines.GetValueOrDefault("tagger", "");
        var (open, close) = (tagger.IndexOf('<', StringComparison.Ordinal), tagger.LastIndexOf('>'));
        var (name, email) = open >= 0 && close > open ? (tagger[..open].Trim(), tagger[(open + 1)..close]) : (tagger, "");
        var time = tagger[(close + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(id, name, email, DateOf(time), $"tag {tag.Lines.GetValueOrDefault("tag", "")}");
    }

    private static DateTimeOffset DateOf(string[] time)
    {
        try
        {
            return time is [var seconds, var zone]
                && long.TryParse(seconds, CultureInfo.InvariantCulture, out var second)
                && int.TryParse(zone, CultureInfo.InvariantCulture, out var hundreds)
                    ? DateTimeOffset.FromUnixTimeSeconds(second).ToOffset(TimeSpan.FromMinutes((hundreds / 100 * 60) + (hundreds % 100)))
                    : DateTimeOffset.UnixEpoch;
        }
        catch (ArgumentOutOfRangeException)
        {
            // Any number can stand there.
            return DateTimeOffset.UnixEpoch;
        }
    }
}
