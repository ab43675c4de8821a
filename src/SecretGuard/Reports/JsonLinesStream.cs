using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>
/// Lines of JSON that are written while the scan goes on: those of a repository as soon as it is done, since only then it is known
/// which commit brought what. Whoever reads them can tell by the summary at the end that it is whole.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="showSecrets">Whether secrets are shown in full.</param>
internal sealed class JsonLinesStream(TextWriter output, bool showSecrets) : IReport
{
    private readonly Lock _lock = new();

    /// <summary>Writes what was found in a repository; may be called on any thread.</summary>
    /// <exception cref="IOException">Nobody reads it any more.</exception>
    public void Add(ScanResult result)
    {
        lock (_lock)
        {
            JsonLinesReport.WriteFindings(result, showSecrets, output);
            output.Flush();
        }
    }

    /// <summary>Writes the last line; the findings are there already.</summary>
    public void Write(ScanResult result, TextWriter output) => JsonLinesReport.WriteSummary(result, output);
}
