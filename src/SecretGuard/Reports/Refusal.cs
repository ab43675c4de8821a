namespace SecretGuard.Reports;

/// <summary>What a hook stops when it finds something.</summary>
/// <param name="What">What is refused.</param>
/// <param name="FirstStep">What to do now, and what did not happen.</param>
/// <param name="ListCommand">The command that lists all of what was found; null where there is none.</param>
internal sealed record Refusal(string What, string FirstStep, string? ListCommand = null)
{
    /// <summary>Of a commit for what is staged.</summary>
    public static Refusal Commit { get; } = new("Commit", "Take it out of the files, `git add` them and commit again. Nothing was committed.", "secretguard scan --staged");

    /// <summary>Of a commit for its message.</summary>
    public static Refusal Message { get; } = new("Commit", "Take it out of the message and commit again. Nothing was committed; the message is kept in COMMIT_EDITMSG in the .git folder.");

    /// <summary>Of a patch for its message.</summary>
    public static Refusal Patch { get; } = new("Patch", "Take it out of the message, or leave the patch out with `git am --skip`. Nothing was committed.");

    /// <summary>Of everything that is pushed.</summary>
    public static Refusal Push { get; } = new("Push", "Take it out of every commit that has it, as with `git rebase -i`, and push again. Nothing was pushed.", "secretguard scan --history");

    /// <summary>Of one ref that is pushed.</summary>
    public static Refusal Ref(string name) => new("Push", $"Take it out of every commit that has it, as with `git rebase -i`, and push again. {name} was not updated.");
}
