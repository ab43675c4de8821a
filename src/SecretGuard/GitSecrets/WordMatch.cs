namespace SecretGuard.GitSecrets;

/// <summary>Whether an expression matches whole words of a line.</summary>
internal enum WordMatch
{
    /// <summary>It matches parts of words only.</summary>
    None,

    /// <summary>
    /// It matches whole words, but from the same place it also matches more, which is no whole word. <c>grep</c> takes the
    /// shorter match, <c>git grep</c> none.
    /// </summary>
    ShorterOnly,

    /// <summary>
    /// It matches whole words, but might match more from the same place, which is no whole word. Where the longest match
    /// decides, as in <c>git grep</c>, only that knows.
    /// </summary>
    Doubtful,

    /// <summary>It matches whole words.</summary>
    Whole,
}
