namespace SecretGuard.Git.Packs;

/// <summary>
/// Reads the entries of a tree one after the other: <c>MODE NAME\0HASH</c>, the hash in bytes.
/// <see href="https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects">Git objects</see>.
/// </summary>
/// <param name="tree">The tree.</param>
/// <param name="hashLength">Bytes of a hash.</param>
public ref struct TreeEntries(ReadOnlySpan<byte> tree, int hashLength)
{
    private const int TypeOfMode = 0xF000;
    private const int Folder = 0x4000;
    private const int File = 0x8000;
    private const int Submodule = 0xE000;
    private const int LongestMode = 7;

    private readonly ReadOnlySpan<byte> _tree = tree;
    private int _type;

    /// <summary>Where the next entry begins.</summary>
    public int Place { get; set; }

    /// <summary>The name of the entry.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The hash of what it names.</summary>
    public ReadOnlySpan<byte> Hash { get; private set; }

    /// <summary>Whether that is a tree.</summary>
    public readonly bool IsFolder => _type == Folder;

    /// <summary>Whether that is a file, and no symbolic link.</summary>
    public readonly bool IsFile => _type == File;

    /// <summary>Whether that is a commit, which lies in another repository.</summary>
    public readonly bool IsSubmodule => _type == Submodule;

    /// <summary>Goes to the next entry.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="DamagedObjectException">There is something else.</exception>
    public bool MoveNext()
    {
        var rest = _tree[Place..];
        if (rest.IsEmpty)
            return false;
        var name = ReadMode(rest) + 1;
        var end = name + rest[name..].IndexOf((byte)0);
        var next = end + 1 + hashLength;
        if (end < name || next > rest.Length)
            throw new DamagedObjectException("it is no tree");
        Name = rest[name..end];
        Hash = rest[(end + 1)..next];
        Place += next;
        return true;
    }

    private int ReadMode(ReadOnlySpan<byte> entry)
    {
        var mode = 0;
        for (var i = 0; i < Math.Min(entry.Length, LongestMode + 1); i++)
        {
            if (entry[i] == (byte)' ' && i > 0)
            {
                _type = mode & TypeOfMode;
                return i;
            }

            if (entry[i] is < (byte)'0' or > (byte)'7')
                break;
            mode = (mode << 3) | (entry[i] - '0');
        }

        throw new DamagedObjectException("it is no tree");
    }
}
