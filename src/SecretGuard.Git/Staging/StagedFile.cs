namespace SecretGuard.Git.Staging;

/// <summary>One version of a file, as a tree or the index names it.</summary>
/// <param name="Kind">What it is: the kind bits of Git's file mode, so that permissions make no difference.</param>
/// <param name="Id">The object that holds its content; for a submodule, a commit of another repository.</param>
internal readonly record struct StagedFile(StagedKind Kind, string Id)
{
    private const string EmptySha1 = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
    private const string EmptySha256 = "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813";

    /// <summary>Whether it has content in this repository: a submodule has none, and an empty file has nothing in it.</summary>
    public bool HasContent => Kind != StagedKind.Submodule && Id is not EmptySha1 and not EmptySha256;

    /// <summary>A file by its mode; null where the mode says that there is none.</summary>
    public static StagedFile? Of(int mode, string id) => mode == 0 ? null : new((StagedKind)(mode >> 12), id);
}
