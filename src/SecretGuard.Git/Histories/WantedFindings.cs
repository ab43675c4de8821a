using SecretGuard.Detection;

namespace SecretGuard.Git.Histories;

/// <summary>Says of which findings of an object it is to be told where they stand. Asked on any thread.</summary>
/// <param name="name">The object's name, in hexadecimal digits.</param>
/// <param name="content">Its content.</param>
/// <param name="findings">All its findings.</param>
/// <returns>Those of them.</returns>
public delegate IReadOnlySet<Finding> WantedFindings(string name, ReadOnlySpan<byte> content, IReadOnlyList<Finding> findings);
