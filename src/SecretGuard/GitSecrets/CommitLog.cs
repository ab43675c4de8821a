using System.Text;
using SecretGuard.Git;
using SecretGuard.Git.Packs;

namespace SecretGuard.GitSecrets;

/// <summary>All commits of all refs, newest first as <c>git log</c> has them.</summary>
internal static class CommitLog
{
    private const byte Mark = 1;

    private static ReadOnlySpan<byte> Nothing => "000000"u8;

    private static ReadOnlySpan<byte> Module => "160000"u8;

    /// <summary>Reads them.</summary>
    /// <exception cref="GitSecretsException">Git can't.</exception>
    public static IEnumerable<CommitChanges> Read()
    {
        using var git = GitCommand.Start(
            ".", GitEnvironment.OfProcess, "-c", "log.showRoot=true", "-c", "log.showSignature=false",
            "log", "--all", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative", "--ignore-submodules=none", "--format=%x01%H %T");
        CommitChanges? commit = null;
        using var records = NulTerminated.Read(git.Output).GetEnumerator();
        while (records.MoveNext())
        {
            var record = records.Current.AsMemory().TrimStart((byte)'\n');
            if (record.IsEmpty)
                continue;
            if (record.Span[0] != Mark)
            {
                var (before, after) = SidesOf(record.Span);
                if (records.MoveNext())
                    commit!.Changes.Add(new BlobChange(records.Current, before, after));
                continue;
            }

            if (commit is not null)
                yield return commit;
            commit = Begin(record.Span[1..]);
        }

        if (git.ExitCode() is not 0 and var code)
            throw new GitSecretsException(git.Complain().TrimEnd('\n'), code);
        if (commit is not null)
            yield return commit;
    }

    // ID SP TREE
    private static CommitChanges Begin(ReadOnlySpan<byte> line)
    {
        var space = line.IndexOf((byte)' ');
        return new CommitChanges(Encoding.ASCII.GetString(line[..space]), ObjectName.Parse(line[(space + 1)..].TrimEnd((byte)'\n')), []);
    }

    // :100644 100644 ID ID M
    private static (FileObject? Before, FileObject? After) SidesOf(ReadOnlySpan<byte> line)
    {
        var modes = line[1..];
        var ids = modes[(2 * (Module.Length + 1))..];
        var length = ids.IndexOf((byte)' ');
        return (SideOf(modes, ids[..length]), SideOf(modes[(Module.Length + 1)..], ids.Slice(length + 1, length)));
    }

    private static FileObject? SideOf(ReadOnlySpan<byte> mode, ReadOnlySpan<byte> id) =>
        mode.StartsWith(Nothing) ? null : new FileObject(ObjectName.Parse(id), mode.StartsWith(Module));
}
