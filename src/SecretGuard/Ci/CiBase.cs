namespace SecretGuard.Ci;

/// <summary>Where a range may begin.</summary>
/// <param name="Name">A commit, or a branch of the remote.</param>
/// <param name="Variable">What says so.</param>
/// <param name="IsBranch">Whether it is a branch.</param>
internal sealed record CiBase(string Name, string Variable, bool IsBranch)
{
    /// <summary>A commit; null where there is none, which pipelines say by nothing or by zeros.</summary>
    public static CiBase? Commit(string? id, string variable) =>
        string.IsNullOrEmpty(id) || id.All(digit => digit == '0') ? null : new(id, variable, IsBranch: false);
}
