namespace SecretGuard.Git.Packs;

/// <summary>How the objects of a repository are named.</summary>
internal static class ObjectFormat
{
    private const int Sha1Length = 20;
    private const int Sha256Length = 32;

    /// <summary>Bytes of an object's name.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="UnreadableException">Its configuration can't be read, or names a way that is not known.</exception>
    public static int HashLengthOf(RepositoryLocation repository) =>
        ConfigFile.Read(Path.Combine(repository.CommonDir, "config"))["extensions.objectformat"]?.ToUpperInvariant() switch
        {
            null or "SHA1" => Sha1Length,
            "SHA256" => Sha256Length,
            var other => throw new UnreadableException($"objects of this repository are named by {other}, which is not known"),
        };
}
