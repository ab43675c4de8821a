using System.Text;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>All commits of all refs, newest first as <c>git log</c> has them.</summary>
internal static class CommitLog
{
    private const char Mark = '\u0001';
    private const string ModeOfModule = "160000";

    /// <summary>What stands before the id of a module's commit, where others have the id of a blob.</summary>
    public const string Module = "module ";

    /// <summary>Reads them.</summary>
    /// <exception cref="GitSecretsException">Git can't.</exception>
    public static IEnumerable<CommitChanges> Read()
    {
        using var git = GitCommand.Start(
            ".", GitEnvironment.OfProcess, "-c", "log.showRoot=true", "-c", "log.showSignature=false",
            "log", "--all", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative", "--ignore-submodules=none", "--format=%x01%H %T");
        CommitChanges? commit = null;
        string[]? meta = null;
        foreach (var record in Records(git.Output))
        {
            if (meta is not null)
            {
                commit!.Changes.Add(new BlobChange(record, Side(meta[0], meta[2]), Side(meta[1], meta[3])));
                meta = null;
            }
            else if (Encoding.ASCII.GetString(record).TrimStart('\n') is { Length: > 0 } text)
            {
                if (text[0] == Mark)
                {
                    if (commit is not null)
                        yield return commit;
                    var ids = text[1..].Split(' ');
                    commit = new CommitChanges(ids[0], ids[1].TrimEnd('\n'), []);
                }
                else
                {
                    // :100644 100644 ID ID M
                    meta = text[1..].Split(' ');
                }
            }
        }

        if (git.ExitCode() is not 0 and var code)
            throw new GitSecretsException(git.Complain().TrimEnd('\n'), code);
        if (commit is not null)
            yield return commit;
    }

    private static string? Side(string mode, string id) => mode == "000000" ? null : mode == ModeOfModule ? Module + id : id;

    private static IEnumerable<byte[]> Records(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var kept = new List<byte>();
        while (stream.Read(buffer) is > 0 and var read)
        {
            var start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)0, start, read - start)) >= 0; start = end + 1)
            {
                if (kept.Count == 0)
                {
                    yield return buffer[start..end];
                    continue;
                }

                kept.AddRange(buffer.AsSpan(start..end));
                yield return kept.ToArray();
                kept.Clear();
            }

            kept.AddRange(buffer.AsSpan(start..read));
        }
    }
}
