namespace SecretGuard.Git;

/// <summary>One line of a content.</summary>
/// <param name="Hash">Stands for its bytes without the line's end.</param>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset behind its line feed, or the end of the content.</param>
internal readonly record struct Line(ulong Hash, long Start, long End);
