namespace SecretGuard;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was scanned and nothing was found.</summary>
    public const int Clean = 0;

    /// <summary>Everything was scanned, and there are findings.</summary>
    public const int Findings = 1;

    /// <summary>The command or a configuration is wrong.</summary>
    public const int Misuse = 2;

    /// <summary>Something could not be read, so the scan is not complete: there may be more than was found.</summary>
    public const int Incomplete = 3;

    /// <summary>What a scan tells: that something is missing says more than what was found, since there may be more.</summary>
    /// <param name="findings">How many findings there are.</param>
    /// <param name="isComplete">Whether all that was to be scanned was scanned.</param>
    public static int Of(int findings, bool isComplete) => !isComplete ? Incomplete : findings > 0 ? Findings : Clean;
}
