using SecretGuard.Detection;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>What was found in an object of a repository.</summary>
/// <param name="Name">The object's name, in hexadecimal digits.</param>
/// <param name="Type">What it is. In a commit or a tag, places count from the start of its message.</param>
/// <param name="Findings">What was found, one at least.</param>
public sealed record ObjectFindings(string Name, ObjectType Type, IReadOnlyList<LocatedFinding> Findings);
