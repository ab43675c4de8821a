namespace SecretGuard.Git.Staging;

/// <summary>What an entry is: the upper bits of Git's file mode.</summary>
internal enum StagedKind
{
    File = 8,
    SymbolicLink = 10,
    Submodule = 14,
}
