namespace SecretGuard.Git;

/// <summary>What names a commit to a person.</summary>
/// <param name="Id">Its object name, in hexadecimal digits.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Email">The author's address.</param>
/// <param name="Date">When the author wrote it, in the author's time zone.</param>
/// <param name="Subject">The first line of its message.</param>
public sealed record CommitHeader(string Id, string Author, string Email, DateTimeOffset Date, string Subject)
{
    /// <summary>Digits by which a person recognises a commit.</summary>
    private const int ShortLength = 10;

    /// <summary>The beginning of <see cref="Id"/>, as a person reads it.</summary>
    public string ShortId => Id[..Math.Min(ShortLength, Id.Length)];
}
