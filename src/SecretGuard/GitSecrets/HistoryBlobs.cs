using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>Looks through each blob of a history once.</summary>
internal sealed class HistoryBlobs(LineMatcher matcher, string pattern)
{
    // Of one `git grep`.
    private const int MostQuestions = 500;

    // Of the versions that are kept to look through others faster.
    private const long MostKeptBytes = 256 * 1024 * 1024;

    private readonly Dictionary<string, BlobLines> _blobs = [];
    private readonly Dictionary<string, FileVersion> _versions = [];
    private readonly ConcurrentQueue<string> _askedPaths = [];
    private long _keptBytes;

    /// <summary>Reads all commits, and looks through what they change.</summary>
    public List<CommitChanges> ReadHistory()
    {
        var commits = new List<CommitChanges>();
        using var batch = new ObjectBatch();
        // Git lists commits and reads blobs while this looks through those that came first.
        var asking = Task.Run(() =>
        {
            try
            {
                AskForAll(commits, batch);
            }
            finally
            {
                batch.EndAsking();
            }
        });
        while (batch.TryRead(out var id, out var content))
            _blobs[id] = _askedPaths.TryDequeue(out var path) ? LookThrough(content, path) : LookThrough(content, id);
        asking.GetAwaiter().GetResult();
        return commits;
    }

    /// <summary>What is known of a blob.</summary>
    /// <param name="id">Its id; of a module's commit with <see cref="CommitLog.Module"/> before it.</param>
    public BlobLines this[string id]
    {
        get
        {
            if (!_blobs.TryGetValue(id, out var lines))
            {
                if (id.StartsWith(CommitLog.Module, StringComparison.Ordinal))
                    _blobs[id] = LookThrough(Encoding.ASCII.GetBytes($"Subproject commit {id[CommitLog.Module.Length..]}\n"), id);
                else
                    ReadAll([id], (_, content) => _blobs[id] = LookThrough(content, id));
                lines = _blobs[id];
            }

            return lines;
        }
    }

    /// <summary>Whether a blob is known to have no line that matches.</summary>
    public bool HasNothing(string id) => _blobs.TryGetValue(id, out var lines) && lines.IsOfNoUse;

    /// <summary>Reads objects.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="use">Gets each.</param>
    public static void ReadAll(IReadOnlyList<string> ids, ObjectUse use)
    {
        using var batch = new ObjectBatch();
        var asking = Task.Run(() =>
        {
            foreach (var id in ids)
                batch.Ask(id);
            batch.EndAsking();
        });
        while (batch.TryRead(out var id, out var content))
            use(id, content);
        asking.GetAwaiter().GetResult();
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

    // From commit to commit a file differs little.
    private BlobLines LookThrough(ReadOnlySpan<byte> content, string path)
    {
        if (BlobLines.IsBinary(content))
            return BlobLines.Binary;
        if (_keptBytes > MostKeptBytes)
        {
            _versions.Clear();
            _keptBytes = 0;
        }

        var before = _versions.GetValueOrDefault(path, FileVersion.Empty);
        var version = before.Next(content.ToArray(), matcher);
        _keptBytes += version.Content.Length - before.Content.Length;
        _versions[path] = version;
        return BlobLines.Of(version);
    }

    private void AskForAll(List<CommitChanges> commits, ObjectBatch batch)
    {
        var asked = new HashSet<string>();
        foreach (var commit in CommitLog.Read())
        {
            commits.Add(commit);
            foreach (var change in commit.Changes)
            {
                foreach (var id in (string?[])[change.After, change.Before])
                {
                    if (id is not null && !id.StartsWith(CommitLog.Module, StringComparison.Ordinal) && asked.Add(id))
                    {
                        _askedPaths.Enqueue(Encoding.Latin1.GetString(change.Path));
                        batch.Ask(id);
                    }
                }
            }
        }
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
