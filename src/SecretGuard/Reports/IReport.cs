using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>A form in which the result of a scan is told.</summary>
internal interface IReport
{
    /// <summary>Writes all of it.</summary>
    void Write(ScanResult result, TextWriter output);
}
