namespace SecretGuard.Git.Ranges;

/// <summary>A commit as the log gives it.</summary>
/// <param name="Header">What names it.</param>
/// <param name="Parents">The commits it comes from.</param>
/// <param name="Message">Its message, in UTF-8.</param>
/// <param name="Changes">Files that differ from those of every parent.</param>
internal sealed record LoggedCommit(CommitHeader Header, IReadOnlyList<string> Parents, byte[] Message, IReadOnlyList<CommitChange> Changes);
