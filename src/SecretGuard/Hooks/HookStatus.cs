namespace SecretGuard.Hooks;

/// <summary>How one hook of a repository is wired.</summary>
internal sealed record HookStatus
{
    /// <summary>Its name, like <c>pre-commit</c>.</summary>
    public required string Hook { get; init; }

    /// <summary>The file that Git runs.</summary>
    public required string File { get; init; }

    /// <summary>Whether that file is SecretGuard's.</summary>
    public required bool Wired { get; init; }

    /// <summary>Whether somebody changed it since.</summary>
    public required bool Edited { get; init; }

    /// <summary>The version that wrote it; null where a person copied it.</summary>
    public required string? Version { get; init; }

    /// <summary>Whether that is the version that runs now.</summary>
    public required bool Current { get; init; }

    /// <summary>The program that it starts; null where it finds none.</summary>
    public required string? Tool { get; init; }

    /// <summary>Whether Git would run the file.</summary>
    public required bool Executable { get; init; }

    /// <summary>The hook that was there before; null where there was none.</summary>
    public required string? KeptFile { get; init; }

    /// <summary>Whether the hook that was there before runs.</summary>
    public required bool KeptRuns { get; init; }

    /// <summary>Whether the next commit is checked.</summary>
    public bool WouldRun => Wired && Executable && Tool is not null;
}
