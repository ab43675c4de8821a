using CommandLine;
using SecretGuard.Git;

namespace SecretGuard.Commands;

/// <summary>Options that every verb has.</summary>
internal abstract class CommonOptions
{
    /// <summary>Another folder to work in.</summary>
    [Option("repo", MetaValue = "DIR", HelpText = "The repository to work on; otherwise the one around the current folder.")]
    public string? Repo { get; set; }

    /// <summary>No colours.</summary>
    [Option("no-color", HelpText = "Never print colours.")]
    public bool NoColor { get; set; }

    /// <summary>Words that belong to no option and that the verb does not take. The parser would drop them in silence.</summary>
    [Value(int.MaxValue, Hidden = true)]
    public IEnumerable<string> Unexpected { get; set; } = [];

    /// <summary>The root of the working tree that a folder is in; the folder itself where it is in none.</summary>
    protected static string RootOf(string folder) => RepositoryLocation.Find(folder)?.WorkTree ?? folder;

    /// <summary>The folder to work in.</summary>
    /// <exception cref="RepositoryException">It isn't there.</exception>
    protected string Folder()
    {
        if (Repo is not null && !Directory.Exists(Repo))
            throw new RepositoryException($"There is no folder {Repo}.");
        return Path.GetFullPath(Repo ?? ".");
    }
}
