using System.Globalization;
using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>Scans files on disk and streams, whatever Git knows of them, as <c>grep -d skip -nwHEI</c> does.</summary>
/// <param name="prohibited">What to look for.</param>
/// <param name="report">Gets the lines.</param>
/// <param name="terminal">Gets what can't be read.</param>
internal sealed class FileScan(Prohibited prohibited, MatchReport report, Terminal terminal)
{
    /// <summary>The name of standard input among files.</summary>
    public const string StandardInput = "-";

    // What has a NUL so near to its beginning is no text.
    private const int Head = 32 * 1024;
    private const int CouldNotRead = 2;

    private readonly LineMatcher? _matcher = prohibited.Matcher();
    private bool _failed;

    /// <summary>Scans files.</summary>
    /// <param name="files">Their paths.</param>
    /// <param name="recursive">Whether folders are gone into; otherwise they are left out.</param>
    /// <exception cref="GitSecretsException">Something could not be read.</exception>
    public void Run(IReadOnlyList<string> files, bool recursive)
    {
        if (_matcher is null)
        {
            Grep(files, recursive);
            return;
        }

        foreach (var file in files)
        {
            if (file == StandardInput)
                Scan(Console.OpenStandardInput, "(standard input)", file);
            else if (!Directory.Exists(file))
                Scan(() => Open(file), file, file);
            else if (recursive)
                ScanFolder(file);
        }

        if (_failed)
            throw new GitSecretsException("", CouldNotRead);
    }

    /// <summary>Scans a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What its lines are called by.</param>
    public void Scan(Stream stream, string name)
    {
        if (_matcher is null)
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            Grep([StandardInput], recursive: false, copy.ToArray());
            return;
        }

        var found = new List<FoundLine>();
        var prefix = Encoding.UTF8.GetBytes(name + ":");
        var (number, isFirst) = (1, true);
        foreach (var block in LineBlocks.Read(stream))
        {
            if (isFirst && block.Span[..Math.Min(Head, block.Length)].Contains((byte)0))
                return;
            isFirst = false;
            found.Clear();
            _matcher.Find(block.Span, found);
            FoundLine.GiveNumbers(found, block.Span, number);
            foreach (var line in found.Where(line => line.Word != WordMatch.None))
                report.Add([.. prefix, .. Encoding.ASCII.GetBytes(line.Number.ToString(CultureInfo.InvariantCulture)), (byte)':', .. block.Span[line.Start..line.End]]);
            number += block.Span.Count((byte)'\n');
        }
    }

    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private void Scan(Func<Stream> open, string name, string file)
    {
        try
        {
            using var stream = open();
            Scan(stream, name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            _failed = true;
            var reason = e switch
            {
                FileNotFoundException or DirectoryNotFoundException or ArgumentException => "No such file or directory",
                UnauthorizedAccessException => "Permission denied",
                _ => e.Message,
            };
            terminal.Error.WriteLine($"grep: {file}: {reason}");
        }
    }

    // Links that are met on the way are not followed, and pipes, which would never end, have no length.
    private void ScanFolder(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
            {
                var entry = new FileInfo(path);
                if (entry.LinkTarget is not null)
                    continue;
                if (entry.Attributes.HasFlag(FileAttributes.Directory))
                    ScanFolder(path);
                else if (entry.Length > 0)
                    Scan(() => Open(path), path, path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _failed = true;
            terminal.Error.WriteLine($"grep: {folder}: {(e is UnauthorizedAccessException ? "Permission denied" : e.Message)}");
        }
    }

    private void Grep(IReadOnlyList<string> files, bool recursive, byte[]? input = null)
    {
        var (code, output) = ChildProcess.Run(
            "grep", ["-d", recursive ? "recurse" : "skip", "-nwHEI", "-e", string.Join('\n', prohibited.Patterns), "--", .. files], input, inC: true);
        if (code >= CouldNotRead)
            throw new GitSecretsException("", code);
        report.AddAll(output);
    }
}
