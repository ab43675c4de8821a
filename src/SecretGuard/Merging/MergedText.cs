using System.Text.Json.Nodes;
using SecretGuard.Reports;

namespace SecretGuard.Merging;

/// <summary>Writes a joined report in the form of those that it is made of.</summary>
internal static class MergedText
{
    /// <summary>Writes a report.</summary>
    public static void Write(JsonObject document, ReportKind kind, TextWriter output)
    {
        if (kind != ReportKind.Jsonl)
        {
            JsonText.Write(document, output);
            return;
        }

        foreach (var finding in document["findings"]!.AsArray())
            WriteLine(finding!, output);
        WriteLine(new JsonObject { ["summary"] = document["summary"]!.DeepClone() }, output);
    }

    private static void WriteLine(JsonNode line, TextWriter output)
    {
        output.Write(line.ToJsonString(JsonText.OnOneLine));
        output.Write('\n');
    }
}
