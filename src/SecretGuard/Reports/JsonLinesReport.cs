using System.Text.Json;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>The form for programs that read line by line: a finding on each, then the summary.</summary>
internal sealed class JsonLinesReport(bool showSecrets) : IReport
{
    private static readonly JsonContext Context = new(new JsonSerializerOptions(JsonText.OnOneLine));

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter output)
    {
        WriteFindings(result, showSecrets, output);
        WriteSummary(result, output);
    }

    /// <summary>Writes the findings of a scan.</summary>
    public static void WriteFindings(ScanResult result, bool showSecrets, TextWriter output)
    {
        foreach (var finding in FindingText.Open(result, showSecrets))
            WriteLine(JsonSerializer.Serialize(JsonFinding.Of(finding), Context.JsonFinding), output);
    }

    /// <summary>Writes the last line.</summary>
    public static void WriteSummary(ScanResult result, TextWriter output) =>
        WriteLine(JsonSerializer.Serialize(new JsonLastLine(JsonSummary.Of(result)), Context.JsonLastLine), output);

    private static void WriteLine(string line, TextWriter output)
    {
        output.Write(line);
        output.Write('\n');
    }
}
