using System.Globalization;
using System.Text;
using SecretGuard.Git;
using SecretGuard.Git.Histories;

namespace SecretGuard.GitSecrets;

/// <summary>Looks through each blob of a history once.</summary>
internal sealed class HistoryBlobs(RepositoryLocation repository, LineMatcher matcher, string pattern) : IDisposable
{
    // Of one `git grep`.
    private const int MostQuestions = 500;

    // Of the contents that others are made of.
    private const long MostKeptBytes = 256 * 1024 * 1024;

    private readonly BlobReaders _objects = new(repository);
    private readonly Dictionary<string, BlobLines> _blobs = [];

    /// <summary>Looks through the packs, in which most blobs lie, each as the difference from another.</summary>
    public void ReadPacks() =>
        new PackedBlobs<FileVersion>((content, source, copied) => FileVersion.Of(content, source, copied, matcher), Add).Visit(repository, Environment.ProcessorCount, MostKeptBytes);

    /// <summary>Looks through what some commits change, as far as it lies in no pack.</summary>
    public void ReadOthers(IEnumerable<CommitChanges> commits)
    {
        foreach (var id in AllOf(commits).Where(id => !_blobs.ContainsKey(id)).Distinct())
            _blobs[id] = LinesOf(Read(id));
    }

    /// <summary>What is known of a blob.</summary>
    /// <param name="id">Its id; of a module's commit with <see cref="CommitLog.Module"/> before it.</param>
    public BlobLines this[string id]
    {
        get
        {
            if (!_blobs.TryGetValue(id, out var lines))
            {
                var content = id.StartsWith(CommitLog.Module, StringComparison.Ordinal)
                    ? Encoding.ASCII.GetBytes($"Subproject commit {id[CommitLog.Module.Length..]}\n")
                    : Read(id);
                lines = _blobs[id] = LinesOf(content);
            }

            return lines;
        }
    }

    /// <summary>Whether a blob is known to have no line that matches.</summary>
    public bool HasNothing(string id) => _blobs.TryGetValue(id, out var lines) && lines.IsOfNoUse;

    /// <summary>Reads an object, of whatever type.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="UnreadableException">It is missing or damaged, or too large.</exception>
    public byte[] Read(string id)
    {
        using var stream = _objects.Open(id);
        if (stream.Length > Array.MaxLength)
            throw new UnreadableException($"object {id} is too large to be read");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Lets <c>git grep</c> say what only it knows.</summary>
    public void Settle()
    {
        foreach (var doubtful in _blobs.Where(blob => blob.Value.IsDoubtful).Chunk(MostQuestions))
        {
            var words = doubtful.ToDictionary(blob => blob.Key, _ => new List<(int, byte[])>());
            foreach (var line in SplitLines(TrackedScan.Grep(pattern, ["--full-name"], [.. words.Keys, "--"])))
            {
                // ID:LINE:TEXT
                var id = line.AsSpan().IndexOf((byte)':');
                var number = line.AsSpan(id + 1).IndexOf((byte)':') + id + 1;
                words[Encoding.ASCII.GetString(line, 0, id)].Add((int.Parse(line.AsSpan((id + 1)..number), CultureInfo.InvariantCulture), line[(number + 1)..]));
            }

            foreach (var (id, lines) in doubtful)
                lines.Settle(words[id]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _objects.Dispose();

    private BlobLines LinesOf(ReadOnlySpan<byte> content) => FileVersion.Of(content, null, [], matcher).Lines;

    private void Add(string id, FileVersion version)
    {
        lock (_blobs)
            _blobs[id] = version.Lines;
    }

    private static IEnumerable<string> AllOf(IEnumerable<CommitChanges> commits) => commits
        .SelectMany(commit => commit.Changes)
        .SelectMany(change => (string?[])[change.After, change.Before])
        .OfType<string>()
        .Where(id => !id.StartsWith(CommitLog.Module, StringComparison.Ordinal));

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
