namespace SecretGuard.LocalGuard;

/// <summary>Where the programs of whoever scans keep their files.</summary>
internal static class Home
{
    /// <summary>The folder of the person.</summary>
    public static string Folder { get; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>The folder of configurations: <c>~/.config</c>, on Windows <c>%APPDATA%</c>.</summary>
    public static string Configuration { get; } = OperatingSystem.IsWindows()
        ? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify)
        : Variable("XDG_CONFIG_HOME") ?? Path.Combine(Folder, ".config");

    /// <summary>A variable of the environment; null where it says nothing.</summary>
    public static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    /// <summary>A path as a person writes it: <c>~/.netrc</c>.</summary>
    public static string Short(string path) =>
        Folder.Length > 1 && path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? $"~{path[Folder.Length..]}".Replace('\\', '/')
            : path;
}
