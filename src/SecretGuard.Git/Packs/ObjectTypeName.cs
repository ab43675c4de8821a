namespace SecretGuard.Git.Packs;

/// <summary>What Git calls the types of objects.</summary>
internal static class ObjectTypeName
{
    /// <summary>The type of a name; none for what is no name of one.</summary>
    public static ObjectType Parse(ReadOnlySpan<char> name) => name switch
    {
        "commit" => ObjectType.Commit,
        "tree" => ObjectType.Tree,
        "blob" => ObjectType.Blob,
        "tag" => ObjectType.Tag,
        _ => ObjectType.None,
    };
}
