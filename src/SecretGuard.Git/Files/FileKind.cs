namespace SecretGuard.Git.Files;

/// <summary>What a name in a folder stands for.</summary>
internal enum FileKind
{
    /// <summary>Nothing: it was deleted.</summary>
    None,

    /// <summary>A file, as far as one can tell without opening it.</summary>
    File,

    /// <summary>What somebody named: a file, or a pipe that is waited for.</summary>
    Named,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A socket, a named pipe, a device.</summary>
    Special,
}
