namespace SecretGuard.Scanning;

/// <summary>Which part of a list of repositories a scan is of.</summary>
/// <param name="Index">Which one, from 1.</param>
/// <param name="Count">Of how many.</param>
/// <param name="Listed">Number of repositories in the whole list.</param>
internal sealed record ShardOfList(int Index, int Count, int Listed);
