using SecretGuard.Detection;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>What was found in an object of a repository.</summary>
/// <param name="Name">The object's name, in hexadecimal digits.</param>
/// <param name="Type">What it is. In a commit or a tag, places count from the start of its message.</param>
/// <param name="Findings">What was found.</param>
public sealed record ObjectFindings(string Name, ObjectType Type, IReadOnlyList<LocatedFinding> Findings)
{
    /// <summary>What was found as well, and of which nobody wants to know where it stands.</summary>
    public IReadOnlyList<Finding> Others { get; init; } = [];
}
