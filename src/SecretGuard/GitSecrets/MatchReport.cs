using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>Collects the lines that match, and prints those that nobody allowed, as git-secrets does.</summary>
internal sealed class MatchReport
{
    private readonly List<byte[]> _lines = [];

    /// <summary>Adds a line.</summary>
    /// <param name="line">It begins with where it stands: <c>path:line:</c>.</param>
    public void Add(byte[] line) => _lines.Add(line);

    /// <summary>Forgets all lines.</summary>
    public void Clear() => _lines.Clear();

    /// <summary>Adds the lines of the output of a <c>grep</c>.</summary>
    public void AddAll(ReadOnlySpan<byte> output)
    {
        foreach (var range in output.Split((byte)'\n'))
        {
            if (!output[range].IsEmpty)
                Add(output[range].ToArray());
        }
    }

    /// <summary>Prints them.</summary>
    /// <param name="configuration">Holds allowed patterns.</param>
    /// <param name="terminal">Where to.</param>
    /// <returns>How the process ends.</returns>
    public int Finish(ILookup<string, string> configuration, Terminal terminal)
    {
        if (_lines.Count == 0)
            return ExitCode.Clean;
        var allowed = new AllowedLines([.. configuration[SecretsConfiguration.Allowed], .. InFile()]);
        var rest = allowed.Except(_lines);
        foreach (var mistake in allowed.Mistakes)
            terminal.Error.WriteLine($"git-secrets: this allowed pattern is no expression, so it allows nothing: {mistake}");
        if (rest.Count == 0)
            return ExitCode.Clean;

        using (var error = new BufferedStream(Console.OpenStandardError()))
        {
            foreach (var line in rest)
            {
                error.Write(line.AsSpan().Contains((byte)0) ? [.. line.Where(character => character != 0)] : line);
                error.WriteByte((byte)'\n');
            }
        }

        terminal.Error.Write(
            """

            [ERROR] Matched one or more prohibited patterns

            Possible mitigations:
            - Take the secret out of the file; revoke it if it was ever pushed
            - If it is none, allow lines like it: git config --add secrets.allowed PATTERN
            - Or write the pattern into .gitallowed at the root of the repository
            - What is prohibited: git config --get-all secrets.patterns
            - What is allowed: git config --get-all secrets.allowed
            - For this one commit only: git commit --no-verify

            """);
        return ExitCode.Findings;
    }

    // A path is handed to no shell: it may hold blanks.
    private static IEnumerable<string> InFile()
    {
        if (RepositoryLocation.Find(".")?.WorkTree is not { } root || Path.Combine(root, AllowedLines.FileName) is not { } file || !File.Exists(file))
            return [];
        try
        {
            return AllowedLines.In(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GitSecretsException($"{file} can't be read: {e.Message}", ExitCode.Incomplete);
        }
    }
}
