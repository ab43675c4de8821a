using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>Knows findings that somebody accepted.</summary>
internal interface IFindingFilter
{
    /// <summary>Why a finding is accepted; null where it is not. May be asked on any thread.</summary>
    string? ReasonToAllow(ScannedFinding finding);
}
