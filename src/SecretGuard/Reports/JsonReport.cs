using System.Text.Json;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>The form that other programs build on.</summary>
internal sealed class JsonReport(bool showSecrets) : IReport
{
    private static readonly JsonContext Context = new(new JsonSerializerOptions(JsonText.Indented));

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        var report = new JsonScan
        {
            Version = 1,
            Findings = [.. FindingText.Open(result, showSecrets).Select(JsonFinding.Of)],
            Summary = JsonSummary.Of(result),
        };
        output.WriteLine(JsonSerializer.Serialize(report, Context.JsonScan));
    }
}
