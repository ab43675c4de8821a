namespace SecretGuard.Git.Files;

/// <summary>Something below a folder that is to be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kind">A file, a link, or a folder of which no more is known.</param>
/// <param name="Problem">Why a folder could not be listed.</param>
internal sealed record Found(DiskPath Path, FileKind Kind, string? Problem = null)
{
    /// <summary>Opens what it holds.</summary>
    /// <exception cref="UnreadableException">It can't be read.</exception>
    public Stream Open() => Problem is not null ? throw Path.Unreadable(Problem)
        : Kind == FileKind.Link ? Path.OpenLink()
        : Kind == FileKind.Named ? Path.OpenNamed()
        : Path.Open();
}
