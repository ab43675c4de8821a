using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace SecretGuard.Git.Packs;

/// <summary>
/// An object in a file of its own: deflated, a head that says its type and size, and its content.
/// <see href="https://git-scm.com/docs/gitformat-loose">gitformat-loose</see>.
/// </summary>
internal sealed class LooseObject : IDisposable
{
    private const int LongestHead = 32;

    private LooseObject(ObjectType type, Stream content) => (Type, Content) = (type, content);

    /// <summary>What it is.</summary>
    public ObjectType Type { get; }

    /// <summary>Its content.</summary>
    public Stream Content { get; }

    /// <summary>Opens an object.</summary>
    /// <param name="path">The path of its file.</param>
    /// <exception cref="DamagedObjectException">It is not as the format wants it.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static LooseObject Open(string path)
    {
        var inflated = new ZLibStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), CompressionMode.Decompress);
        try
        {
            var (type, size) = ReadHead(inflated);
            if (!Inflation.IsPossible(size, ((FileStream)inflated.BaseStream).Length))
                throw new DamagedObjectException($"it says that it is {size} bytes, which can't be");
            // Of an empty stream nothing is ever read that could tell.
            if (size == 0 && inflated.ReadByte() >= 0)
                throw new DamagedObjectException("it is longer than it says");
            return new(type, new SizedStream(inflated, size));
        }
        catch (InvalidDataException e)
        {
            inflated.Dispose();
            throw new DamagedObjectException("it can't be inflated", e);
        }
        catch
        {
            inflated.Dispose();
            throw;
        }
    }

    /// <summary>Reads the content into memory.</summary>
    /// <exception cref="UnreadableException">It is not as long as it says, or can't be inflated.</exception>
    public byte[] ReadAll()
    {
        var content = new byte[Content.Length];
        Content.ReadExactly(content);
        return content;
    }

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();

    private static (ObjectType Type, long Size) ReadHead(Stream inflated)
    {
        Span<byte> head = stackalloc byte[LongestHead];
        var length = 0;
        for (int next; (next = inflated.ReadByte()) > 0; length++)
        {
            if (length == LongestHead)
                throw new DamagedObjectException("it does not begin with its type and size");
            head[length] = (byte)next;
        }

        var text = head[..length];
        var space = text.IndexOf((byte)' ');
        var type = space < 0 ? ObjectType.None : ObjectTypeName.Parse(Encoding.ASCII.GetString(text[..space]));
        return type != ObjectType.None && Utf8Parser.TryParse(text[(space + 1)..], out long size, out var used) && space + 1 + used == length && size >= 0
            ? (type, size)
            : throw new DamagedObjectException("it does not begin with its type and size");
    }
}
