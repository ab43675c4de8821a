using System.Text;
using SecretGuard.Git.Staging;

namespace SecretGuard.Git.Ranges;

/// <summary>Git's raw form of differences: <c>:MODE… ID… STATUS</c>, with a colon, a mode and an id for each parent, then a path.</summary>
internal static class RawDifferences
{
    /// <summary>Whether a record is the first of the two that a difference takes.</summary>
    public static bool IsOne(ReadOnlySpan<byte> record) => record is [(byte)':', ..];

    /// <summary>Reads a difference.</summary>
    public static CommitChange Parse(ReadOnlySpan<byte> record, ReadOnlySpan<byte> path)
    {
        var fields = Encoding.ASCII.GetString(record.TrimStart((byte)':')).Split(' ');
        // The modes of all parents and of the commit, then as many ids, then the status.
        var versions = fields.Length / 2;
        var before = new List<StagedFile>(versions - 1);
        for (var parent = 0; parent < versions - 1; parent++)
            if (FileOf(fields, parent, versions) is { } file)
                before.Add(file);
        return new(Encoding.UTF8.GetString(path), before, FileOf(fields, versions - 1, versions));
    }

    private static StagedFile? FileOf(string[] fields, int index, int versions) =>
        StagedFile.Of(Convert.ToInt32(fields[index], 8), fields[versions + index]);
}
