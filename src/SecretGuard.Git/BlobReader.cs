using System.Globalization;
using System.Text;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git;

/// <summary>Reads objects through one <c>git cat-file --batch</c>, which is started when the first one is asked for.</summary>
internal sealed class BlobReader(string folder, GitEnvironment environment) : IDisposable
{
    /// <summary>Content up to here is held in memory, longer content is a stream from the process.</summary>
    public const int LargestInMemory = 16 * 1024 * 1024;

    // What Git gives in pieces may end before its end: see below. Less than this it gives as a whole or not at all.
    private const string LargestAtOnce = "core.bigFileThreshold=512m";

    private readonly Lock _gate = new();
    private GitCommand? _batch;
    // What it writes. An answer begins with a line that is read byte by byte.
    private Stream _answers = Stream.Null;

    /// <summary>Opens the content of an object.</summary>
    /// <exception cref="UnreadableException">It is missing or damaged.</exception>
    public Stream Open(string id) => Open(id, out _);

    /// <summary>Opens the content of an object, and says what it is.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="type">What it is.</param>
    /// <exception cref="UnreadableException">It is missing or damaged.</exception>
    public Stream Open(string id, out ObjectType type)
    {
        lock (_gate)
        {
            var git = _batch ?? Start();
            try
            {
                (type, var size) = Request(git, _answers, id);
                if (size <= LargestInMemory) return new MemoryStream(Content(_answers, (int)size), writable: false);
                // The process can't answer anything else before this is read: the stream keeps it, the next question gets a new one.
                _batch = null;
                // Of an object that is shorter than it says Git gives what is there, and waits for the next question.
                git.Input.Close();
                return new LargeBlobStream(git, _answers, size, id);
            }
            catch (Exception e) when (e is IOException or FormatException)
            {
                _batch = null;
                using (git) throw Failure(git, id, e);
            }
        }
    }

    /// <summary>Whether an object is there and can be read.</summary>
    public bool Contains(string id)
    {
        try
        {
            using var content = Open(id);
            return true;
        }
        catch (UnreadableException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _answers.Dispose();
        _batch?.Dispose();
    }

    private GitCommand Start()
    {
        _batch = GitCommand.Start(folder, environment, "-c", LargestAtOnce, "cat-file", "--batch");
        _answers = new BufferedStream(_batch.Output, 64 * 1024);
        return _batch;
    }

    private static (ObjectType Type, long Size) Request(GitCommand git, Stream answers, string id)
    {
        git.Input.Write(Encoding.ASCII.GetBytes(id + "\n"));
        git.Input.Flush();
        // "ID TYPE SIZE", or "ID missing".
        var header = ReadLine(answers).Split(' ');
        return header is [_, var type, var size]
            ? (ObjectTypeName.Parse(type), long.Parse(size, CultureInfo.InvariantCulture))
            : throw new UnreadableException($"object {id} is missing from the repository (`git fsck` lists what else is)");
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        while (stream.ReadByte() is var next and not '\n')
            line.Append(next >= 0 ? (char)next : throw new EndOfStreamException());
        return line.ToString();
    }

    private static byte[] Content(Stream stream, int size)
    {
        var content = new byte[size];
        stream.ReadExactly(content);
        stream.ReadByte();
        return content;
    }

    private static UnreadableException Failure(GitCommand git, string id, Exception e)
    {
        try
        {
            git.Complete();
            return new($"object {id} can't be read", e);
        }
        catch (UnreadableException said)
        {
            return new($"object {id} can't be read: {said.Message}", e);
        }
    }
}
