using System.Runtime.InteropServices;
using SecretGuard.Detection;
using SecretGuard.Detection.Versions;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>Scans objects, counts them, and hands on what it finds. One for each thread.</summary>
/// <param name="detector">Finds the findings.</param>
/// <param name="found">Takes them; called on any thread.</param>
/// <param name="progress">Is told how far the scan is.</param>
internal sealed class ObjectScanner(Detector detector, Action<ObjectFindings> found, HistoryProgress progress)
{
    // Threads that count all the time would wait for each other.
    private const int ObjectsToCount = 256;

    // Nobody writes such a message, but somebody might make one.
    private const int LongestMessage = 64 << 20;

    private static readonly int StartOfTree = "tree ".Length;

    private readonly VersionScanner _versions = new(detector);
    private readonly ContentScanner _contents = new(detector);
    private long _objects;
    private long _blobs;
    private long _commits;
    private long _bytes;

    /// <summary>Is told, in hexadecimal digits, which tree a commit names; called on any thread.</summary>
    public Action<ReadOnlySpan<byte>>? TreeNamed { get; init; }

    /// <summary>Says of which findings in versions of files to tell where they stand; null for all.</summary>
    public WantedFindings? Wanted { get; init; }

    /// <summary>Scans a blob that is told as what it copies from another one, of which nothing may be known.</summary>
    public VersionScan Scan(ReadOnlySpan<byte> content, VersionScan? source, List<CopiedRange> copied) =>
        _versions.Scan(content, source, CollectionsMarshal.AsSpan(copied));

    /// <summary>Hands on what a blob holds.</summary>
    public void Report(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content, VersionScan scan)
    {
        Count(ObjectType.Blob, content.Length);
        if (scan.Findings.Count == 0)
            return;
        // Most versions have what others have.
        var hexadecimal = Convert.ToHexStringLower(name);
        var wanted = Wanted?.Invoke(hexadecimal, content, scan.Findings);
        found(new(hexadecimal, ObjectType.Blob, ContentScanner.Locate(scan.Findings, content, wanted is null ? null : wanted.Contains))
        {
            Others = wanted is null ? [] : [.. scan.Findings.Where(finding => !wanted.Contains(finding))],
        });
    }

    /// <summary>Scans an object that is not held in memory as a whole.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">What it is.</param>
    /// <param name="content">Its content.</param>
    /// <param name="cancellation">Stops between two pieces.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    /// <exception cref="DamagedObjectException">It is not what it says.</exception>
    public void ScanStream(ReadOnlySpan<byte> name, ObjectType type, Stream content, CancellationToken cancellation)
    {
        if (type == ObjectType.Tree)
        {
            CountTrees(content, 1);
            return;
        }

        if (type is ObjectType.Commit or ObjectType.Tag && content.Length <= LongestMessage)
        {
            var message = new byte[content.Length];
            content.ReadExactly(message);
            ScanMessage(name, type, message);
            return;
        }

        var scan = _contents.Scan(content, cancellation);
        Count(type, scan.Bytes);
        if (scan.Findings.Count > 0)
            found(new(Convert.ToHexStringLower(name), type, scan.Findings));
    }

    /// <summary>Scans the message of a commit or a tag.</summary>
    /// <exception cref="DamagedObjectException">It is none.</exception>
    public void ScanMessage(ReadOnlySpan<byte> name, ObjectType type, ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(type == ObjectType.Commit ? "tree "u8 : "object "u8))
            throw new DamagedObjectException("it is not of the type that it says");
        if (type == ObjectType.Commit)
            TreeNamed?.Invoke(content[StartOfTree..Math.Max(StartOfTree, content.IndexOf((byte)'\n'))]);
        var message = Message.In(content);
        Count(type, message.Length);
        var findings = detector.Scan(message);
        if (findings.Count > 0)
            found(new(Convert.ToHexStringLower(name), type, ContentScanner.Locate(findings, message)));
    }

    /// <summary>Counts trees, which hold nothing to scan.</summary>
    /// <param name="content">One of them.</param>
    /// <param name="trees">Number of this one and those that differ from it.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    /// <exception cref="DamagedObjectException">It is none.</exception>
    public void CountTrees(Stream content, int trees)
    {
        TreeStart.Check(content);
        _objects += trees;
    }

    /// <summary>Counts an object that is scanned elsewhere.</summary>
    public void Skip() => _objects++;

    /// <summary>Tells the progress what was counted.</summary>
    public void TellProgress()
    {
        progress.Add(_objects, _blobs, _commits, _bytes);
        (_objects, _blobs, _commits, _bytes) = (0, 0, 0, 0);
    }

    private void Count(ObjectType type, long bytes)
    {
        _objects++;
        _bytes += bytes;
        _blobs += type == ObjectType.Blob ? 1 : 0;
        _commits += type == ObjectType.Commit ? 1 : 0;
        if (_objects >= ObjectsToCount)
            TellProgress();
    }
}
