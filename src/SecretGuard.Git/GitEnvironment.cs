namespace SecretGuard.Git;

/// <summary>The environment variables that Git obeys: those of this process, some of them replaced or left out.</summary>
/// <param name="overrides">Variables with another value than the process has; null leaves one out.</param>
public sealed class GitEnvironment(IReadOnlyDictionary<string, string?>? overrides = null)
{
    private static readonly string[] FolderVariables = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE"];

    private static readonly string[] RepositoryVariables =
    [
        .. FolderVariables, "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    ];

    /// <summary>The environment of this process, as it is.</summary>
    public static GitEnvironment OfProcess { get; } = new();

    /// <summary>The value of a variable; null where it is not set, or empty.</summary>
    public string? this[string name]
    {
        get
        {
            string? value = null;
            if (overrides?.TryGetValue(name, out value) is not true) value = Environment.GetEnvironmentVariable(name);
            return string.IsNullOrEmpty(value) ? null : value;
        }
    }

    /// <summary>The same, without what leads to a certain repository: Git looks for one from where it is started.</summary>
    internal GitEnvironment WithoutRepository() => With([.. RepositoryVariables.Select(name => (name, (string?)null))]);

    /// <summary>The same for the repository that a folder is: no variable leads to another one, nor does Git look for one above.</summary>
    internal GitEnvironment At(string folder) => WithoutRepository().With(("GIT_CEILING_DIRECTORIES", Path.GetDirectoryName(folder)));

    /// <summary>The same, leading to a certain repository from wherever Git is started.</summary>
    internal GitEnvironment Pinned(RepositoryLocation repository) => With(
        ("GIT_DIR", repository.GitDir),
        ("GIT_COMMON_DIR", repository.CommonDir),
        ("GIT_WORK_TREE", repository.WorkTree),
        ("GIT_INDEX_FILE", repository.IndexFile));

    /// <summary>Hands a child process the same variables.</summary>
    internal void CopyTo(IDictionary<string, string?> variables)
    {
        foreach (var (name, value) in overrides ?? new Dictionary<string, string?>())
            if (value is null) variables.Remove(name);
            else variables[name] = value;
    }

    /// <summary>
    /// Makes the paths in the variables of this process absolute, which Git counts from the folder where it is started: they then
    /// name the same repository for whatever works in another folder.
    /// </summary>
    public static void MakeAbsolute()
    {
        foreach (var name in FolderVariables)
            if (OfProcess[name] is { } path)
                Environment.SetEnvironmentVariable(name, Path.GetFullPath(path));
    }

    /// <summary>Unsets in this process what leads to a certain repository.</summary>
    internal static void Forget()
    {
        foreach (var name in RepositoryVariables)
            Environment.SetEnvironmentVariable(name, null);
    }

    private GitEnvironment With(params (string Name, string? Value)[] changes)
    {
        var all = new Dictionary<string, string?>(overrides ?? new Dictionary<string, string?>());
        foreach (var (name, value) in changes) all[name] = value;
        return new(all);
    }
}
