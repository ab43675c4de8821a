using System.Globalization;
using System.Text;
using SecretGuard.Git;
using SecretGuard.Git.Histories;
using SecretGuard.Git.Packs;

namespace SecretGuard.GitSecrets;

/// <summary>Looks through each blob of a history once.</summary>
internal sealed class HistoryBlobs(RepositoryLocation repository, LineMatcher matcher, string pattern) : IDisposable
{
    // Of one `git grep`.
    private const int MostQuestions = 500;

    // Of the contents that others are made of.
    private const long MostKeptBytes = 256 * 1024 * 1024;

    private readonly BlobReaders _objects = new(repository);
    private readonly Dictionary<FileObject, BlobLines> _blobs = [];

    /// <summary>Looks through the packs, in which most blobs lie, each as the difference from another.</summary>
    public void ReadPacks() =>
        new PackedBlobs<FileVersion>((content, source, copied) => FileVersion.Of(content, source, copied, matcher), Add).Visit(repository, Environment.ProcessorCount, MostKeptBytes);

    /// <summary>What is known of a file; one that lies in no pack is looked through first.</summary>
    public BlobLines this[FileObject file]
    {
        get
        {
            if (!_blobs.TryGetValue(file, out var lines))
                lines = _blobs[file] = LinesOf(file.IsModule ? Encoding.ASCII.GetBytes($"Subproject commit {file.Name}\n") : Read(file.Name));
            return lines;
        }
    }

    /// <summary>Whether a blob is known to have no line that matches.</summary>
    public bool HasNothing(ObjectName blob) => _blobs.TryGetValue(new(blob), out var lines) && lines.IsOfNoUse;

    /// <summary>Reads an object, of whatever type.</summary>
    /// <exception cref="UnreadableException">It is missing or damaged, or too large.</exception>
    public byte[] Read(ObjectName name)
    {
        using var stream = _objects.Open(name.ToString());
        if (stream.Length > Array.MaxLength)
            throw new UnreadableException($"object {name} is too large to be read");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Lets <c>git grep</c> say what only it knows.</summary>
    public void Settle()
    {
        foreach (var doubtful in _blobs.Where(blob => blob.Value.IsDoubtful).Chunk(MostQuestions))
        {
            var words = doubtful.ToDictionary(blob => blob.Key.Name.ToString(), _ => new List<(int, byte[])>());
            foreach (var line in SplitLines(TrackedScan.Grep(pattern, ["--full-name"], [.. words.Keys, "--"])))
            {
                // ID:LINE:TEXT
                var id = line.AsSpan().IndexOf((byte)':');
                var number = line.AsSpan(id + 1).IndexOf((byte)':') + id + 1;
                words[Encoding.ASCII.GetString(line, 0, id)].Add((int.Parse(line.AsSpan((id + 1)..number), CultureInfo.InvariantCulture), line[(number + 1)..]));
            }

            foreach (var (file, lines) in doubtful)
                lines.Settle(words[file.Name.ToString()]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _objects.Dispose();

    private BlobLines LinesOf(ReadOnlySpan<byte> content) => FileVersion.Of(content, null, [], matcher).Lines;

    private void Add(ObjectName name, FileVersion version)
    {
        lock (_blobs)
            _blobs[new(name)] = version.Lines;
    }

    private static IEnumerable<byte[]> SplitLines(byte[] output)
    {
        for (int start = 0, end; start < output.Length; start = end + 1)
        {
            end = Array.IndexOf(output, (byte)'\n', start);
            end = end < 0 ? output.Length : end;
            yield return output[start..end];
        }
    }
}
