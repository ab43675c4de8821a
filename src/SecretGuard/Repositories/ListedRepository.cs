namespace SecretGuard.Repositories;

/// <summary>One of several repositories that are to be scanned.</summary>
/// <param name="Name">What reports call it: its path as a list has it, or as it was found.</param>
/// <param name="Folder">Where it is.</param>
/// <param name="Place">Where a list names it, as file and line; null where it was found in a folder.</param>
internal sealed record ListedRepository(string Name, string Folder, string? Place);
