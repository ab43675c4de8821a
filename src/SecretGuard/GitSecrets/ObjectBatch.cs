using System.Globalization;
using System.Text;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>Reads objects through one <c>git cat-file --batch</c>: all that is asked for, in that order.</summary>
internal sealed class ObjectBatch : IDisposable
{
    private readonly GitCommand _git = GitCommand.Start(".", GitEnvironment.OfProcess, "cat-file", "--batch", "--buffer");
    private readonly BufferedStream _output;
    private byte[] _content = new byte[64 * 1024];

    /// <summary>Starts it.</summary>
    public ObjectBatch() => _output = new BufferedStream(_git.Output, 64 * 1024);

    /// <summary>Asks for an object. Answers may come only when nothing more is asked for.</summary>
    public void Ask(string id) => _git.Input.Write(Encoding.ASCII.GetBytes(id + "\n"));

    /// <summary>Says that nothing more is asked for.</summary>
    public void EndAsking() => _git.Input.Close();

    /// <summary>Reads the next answer.</summary>
    /// <param name="id">The id of the object.</param>
    /// <param name="content">Its content, until the next answer is read.</param>
    /// <returns>False where there is none.</returns>
    /// <exception cref="UnreadableException">The object is missing or damaged.</exception>
    public bool TryRead(out string id, out ReadOnlySpan<byte> content)
    {
        content = default;
        // ID TYPE SIZE, or: ID missing
        var header = ReadLine().Split(' ');
        id = header[0];
        if (header is [""])
        {
            _git.Complete();
            return false;
        }

        if (header is not [_, _, var size] || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > Array.MaxLength)
            throw new UnreadableException($"object {id} can't be read: it is missing from the repository, or too large (`git fsck` lists what is missing)");
        if (_content.Length < length)
            _content = new byte[Math.Max(length, (int)Math.Min((long)_content.Length * 2, Array.MaxLength))];
        _output.ReadExactly(_content, 0, length);
        _output.ReadByte();
        content = _content.AsSpan(0, length);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Dispose();
        _git.Dispose();
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        while (_output.ReadByte() is >= 0 and not '\n' and var next)
            line.Append((char)next);
        return line.ToString();
    }
}
