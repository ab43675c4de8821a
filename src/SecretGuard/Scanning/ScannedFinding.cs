using SecretGuard.Detection;
using SecretGuard.Git;
using SecretGuard.Verification;

namespace SecretGuard.Scanning;

/// <summary>A finding in a content.</summary>
/// <param name="Path">The content's path.</param>
/// <param name="Located">What was found, and where in the content.</param>
/// <param name="Fingerprint">Names the secret.</param>
internal sealed record ScannedFinding(string Path, LocatedFinding Located, string Fingerprint)
{
    /// <summary>The commit that brought it; null where it is in none yet.</summary>
    public CommitHeader? Commit { get; init; }

    /// <summary>How far it has spread in a history; null where only one place was looked at.</summary>
    public Spread? Spread { get; init; }

    /// <summary>Where it was found, to look into it again; null where that can't be.</summary>
    public Content? Content { get; init; }

    /// <summary>Whether it works; null where nobody was to find that out.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The repository that it is in; null where only one was asked for.</summary>
    public ScannedRepository? Repository { get; init; }

    /// <summary>Its path, behind the repository's name where there are several.</summary>
    public string Place => Repository is null ? Path : $"{Repository.Name}/{Path}";

    /// <summary>What was found.</summary>
    public Finding Finding => Located.Finding;
}
