namespace SecretGuard.Reports;

/// <summary>What somebody thinks of a finding.</summary>
internal enum FindingState
{
    /// <summary>Nobody accepted it.</summary>
    Open,

    /// <summary>A mark beside it or a configuration accepts it.</summary>
    Allowed,

    /// <summary>The baseline has it.</summary>
    Known,
}
