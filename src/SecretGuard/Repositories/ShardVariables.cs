namespace SecretGuard.Repositories;

/// <summary>The variables in which a system tells one of several equal jobs which one it is.</summary>
/// <param name="System">The system.</param>
/// <param name="Index">The variable with the number of the job.</param>
/// <param name="First">The number of the first job.</param>
/// <param name="Total">The variable with the number of jobs; null where there is none.</param>
internal sealed record ShardVariables(string System, string Index, int First, string? Total);
