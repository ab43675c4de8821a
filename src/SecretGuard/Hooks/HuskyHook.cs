using System.Text;
using SecretGuard.Git;

namespace SecretGuard.Hooks;

/// <summary>
/// A hook of husky's, a few lines in a script of the working tree: what Git runs is husky's own, is written anew whenever
/// packages are installed, and asks for its own name. Their place is the top, where nothing can end the script before them.
/// </summary>
/// <param name="folder">The folder of husky's from which Git runs hooks.</param>
/// <param name="hook">Git's name of it.</param>
internal sealed class HuskyHook(string folder, string hook) : IHook
{
    private const string Begin = "# secretguard-hook begin ";
    private const string End = "# secretguard-hook end\n";
    private const string SearchPath = "PATH=";
    private const string UsualPath = "\"$PATH:$HOME/.dotnet/tools\" ";
    private const string Program = "secretguard hook";

    // Whatever the script is written in stays as it is.
    private static readonly Encoding Bytes = Encoding.Latin1;

    /// <inheritdoc/>
    public string Name => hook;

    /// <inheritdoc/>
    public string File { get; } = Path.Combine(Path.GetDirectoryName(folder)!, hook);

    /// <inheritdoc/>
    public KeptHook? Kept => null;

    /// <inheritdoc/>
    public HookOwner Owner
    {
        get
        {
            var (before, lines, _) = Parts();
            return IsCut(lines) ? HookOwner.SecretGuardEdited
                : lines.Length > 0 || CallsUs(before) ? HookOwner.SecretGuard
                : System.IO.File.Exists(File) ? HookOwner.SomebodyElse : HookOwner.Nobody;
        }
    }

    /// <inheritdoc/>
    public int CreatedFolders => 0;

    private string GitRuns => Path.Combine(folder, hook);

    /// <inheritdoc/>
    public void Install(string version, string? tool)
    {
        if (!System.IO.File.Exists(GitRuns))
            throw new RepositoryException($"husky has no hook {GitRuns}: run `npx husky` first, if it is one that husky knows.");
        var (before, lines, after) = Parts();
        if (IsCut(lines))
            throw Edited();
        if (CallsUs(before))
            return;

        var isCreated = lines.Length > 0 ? IsCreated(lines) : !System.IO.File.Exists(File);
        if (lines.Length == 0 && before.StartsWith("#!", StringComparison.Ordinal) && before.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end)
            (before, after) = (before[..(end + 1)], before[(end + 1)..]);
        else if (lines.Length == 0)
            (before, after) = ("", before);
        Write(before + Render(version, tool, isCreated) + after);
    }

    /// <inheritdoc/>
    public bool Uninstall()
    {
        var (before, lines, after) = Parts();
        if (lines.Length == 0)
            return CallsUs(before) ? throw new RepositoryException($"{File} calls SecretGuard in a line that somebody else wrote: take it out by hand.") : false;
        if (IsCut(lines))
            throw Edited();
        Write(before + after, deleteEmpty: IsCreated(lines));
        return true;
    }

    /// <inheritdoc/>
    public HookStatus Status(GitEnvironment environment)
    {
        var (before, lines, _) = Parts();
        var (isWired, version) = (lines.Length > 0 || CallsUs(before), HookScript.Field(FirstOf(lines), "version"));
        return new()
        {
            Hook = hook,
            File = File,
            Wired = isWired,
            Edited = IsCut(lines),
            Version = version,
            Current = version == ToolVersion.Current,
            Tool = isWired ? ToolSearch.Find(FolderIn(lines) is { } beside ? Path.Join(beside, "secretguard") : null, environment) : null,
            Executable = KeptHook.IsExecutableFile(GitRuns),
            KeptFile = null,
            KeptRuns = false,
        };
    }

    private static string FirstOf(string lines) => lines.Split('\n')[0];

    private static bool IsCreated(string lines) => HookScript.Field(FirstOf(lines), "created") is not null;

    private static bool IsCut(string lines) => lines.Length > 0 && !lines.EndsWith(End, StringComparison.Ordinal);

    // The folder that the lines look for the program in besides.
    private static string? FolderIn(string lines)
    {
        var start = lines.IndexOf(SearchPath, StringComparison.Ordinal) + SearchPath.Length;
        var end = lines.IndexOf(UsualPath, StringComparison.Ordinal);
        return start >= SearchPath.Length && end > start + 3 ? HookScript.Unquote(Encoding.UTF8.GetString(Bytes.GetBytes(lines[(start + 1)..(end - 2)]))) : null;
    }

    // Where the program is differs from machine to machine, and the lines are for all, so its folder is named only where another
    // one would be found, or none. What Git says of a push on standard input is for what follows as well.
    private string Render(string version, string? tool, bool isCreated)
    {
        var folderOfTool = tool is null || OperatingSystem.IsWindows() || IsFound(tool) ? "" : HookScript.Quote(Path.GetDirectoryName(tool)) + ":";
        var call = $"{SearchPath}{Bytes.GetString(Encoding.UTF8.GetBytes(folderOfTool))}{UsualPath}{Program} {hook} \"$@\" || exit";
        string[] lines = hook == "pre-push"
            ? ["refs=$(cat)", $"printf '%s\\n' \"$refs\" | {call}", "exec <<REFS", "$refs", "REFS"]
            : [call];
        return $"{Begin}version={version}{(isCreated ? " created=yes" : "")}\n{string.Join('\n', lines)}\n{End}";
    }

    private static bool IsFound(string tool) =>
        ToolSearch.Find(null, GitEnvironment.OfProcess) is { } found && (new FileInfo(found).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? found) == tool;

    // What stands before the lines of SecretGuard's, these, and what stands behind them.
    private (string Before, string Lines, string After) Parts()
    {
        var text = Read();
        var start = text.IndexOf(Begin, StringComparison.Ordinal);
        if (start < 0)
            return (text, "", "");
        var end = text.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? (text[..start], text[start..], "") : (text[..start], text[start..(end + End.Length)], text[(end + End.Length)..]);
    }

    private string Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? Bytes.GetString(System.IO.File.ReadAllBytes(File)) : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hook {File} can't be read: {e.Message}", e);
        }
    }

    // In a line that somebody wrote, as in the one that `install` once asked for.
    private bool CallsUs(string text) => text.Split('\n').Any(line => !line.StartsWith('#') && line.Contains($"{Program} {hook}", StringComparison.Ordinal));

    private void Write(string text, bool deleteEmpty = false)
    {
        try
        {
            if (text.Length == 0 && deleteEmpty)
                System.IO.File.Delete(File);
            else
                AtomicFile.Write(File, file => file.Write(text), Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RepositoryException($"The hook {File} can't be written: {e.Message}", e);
        }
    }

    private RepositoryException Edited() =>
        new($"{File} has lines of SecretGuard's that somebody changed since, so they are left alone. Take out what begins with `{Begin.TrimEnd()}`, and try again.");
}
