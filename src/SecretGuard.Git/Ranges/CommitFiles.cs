using System.Text;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Ranges;

/// <summary>Files at the root of a repository as a commit has them.</summary>
public sealed class CommitFiles
{
    private readonly BlobReaders _objects;
    private readonly string? _commit;

    /// <param name="objects">Reads them.</param>
    /// <param name="commit">The commit's object name; null for one that has no files.</param>
    internal CommitFiles(BlobReaders objects, string? commit) => (_objects, _commit) = (objects, commit);

    /// <summary>What errors call a file.</summary>
    public string Describe(string name) => _commit is null ? name : $"{_commit[..Math.Min(10, _commit.Length)]}:{name}";

    /// <summary>Names the content of a file; null where there is none. Two files with the same name are equal.</summary>
    /// <exception cref="UnreadableException">The commit can't be read.</exception>
    public string? ObjectOf(string name)
    {
        if (_commit is null) return null;
        return Find(Content(_objects.Open(TreeOf(_commit))), Encoding.UTF8.GetBytes(name), _commit.Length / 2, _commit);
    }

    /// <summary>Reads a file as text; null where there is none.</summary>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    public string? Read(string name)
    {
        if (ObjectOf(name) is not { } id) return null;
        using var reader = new StreamReader(_objects.Open(id), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A commit begins with the line <c>tree ID</c>, a tag with <c>object ID</c>.</summary>
    private string TreeOf(string id)
    {
        while (true)
        {
            var content = Content(_objects.Open(id, out var type));
            if (type is not (ObjectType.Commit or ObjectType.Tag)) return id;
            var line = content.AsSpan(..content.AsSpan().IndexOf((byte)'\n'));
            id = Encoding.ASCII.GetString(line[(line.IndexOf((byte)' ') + 1)..]);
            if (type == ObjectType.Commit) return id;
        }
    }

    private static byte[] Content(Stream stream)
    {
        using var memory = new MemoryStream();
        using (stream) stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string? Find(ReadOnlySpan<byte> tree, ReadOnlySpan<byte> name, int idLength, string commit)
    {
        try
        {
            for (var entries = new TreeEntries(tree, idLength); entries.MoveNext();)
            {
                if (entries.Name.SequenceEqual(name)) return Convert.ToHexStringLower(entries.Hash);
            }
            return null;
        }
        catch (DamagedObjectException)
        {
            throw new UnreadableException($"the tree of {commit} is damaged");
        }
    }
}
