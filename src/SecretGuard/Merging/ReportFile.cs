using System.Text.Json;
using System.Text.Json.Nodes;
using SecretGuard.Git;

namespace SecretGuard.Merging;

/// <summary>A report that was written before.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">Its form.</param>
/// <param name="Document">What it says; lines as one object with all findings.</param>
internal sealed record ReportFile(string Path, ReportKind Kind, JsonObject Document)
{
    private const string CutOff = "it is cut off, or was never JSON; make it again";

    /// <summary>Reads a report.</summary>
    /// <exception cref="UnreadableException">It can't be read, is not whole, or none of those that can be joined.</exception>
    public static ReportFile Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Wrong(path, e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message);
        }

        // Lines are no document as a whole, unless it is only one.
        return (Parse(text) ?? Lines(path, text)) switch
        {
            JsonObject sarif when sarif.ContainsKey("runs") => new(path, ReportKind.Sarif, Checked(path, sarif, IsSarif)),
            JsonObject json when json.ContainsKey("version") => new(path, ReportKind.Json, Checked(path, json, IsJson)),
            JsonObject line when line.ContainsKey("summary") => new(path, ReportKind.Jsonl, Checked(path, WithFindings([], line), IsJson)),
            JsonArray lines => new(path, ReportKind.Jsonl, Checked(path, Together(path, lines), IsJson)),
            _ => throw Wrong(path, "it is no report of SecretGuard in JSON, lines of JSON or SARIF"),
        };
    }

    /// <summary>An error about a file.</summary>
    private static UnreadableException Wrong(string path, string why) => new($"{path} can't be merged: {why}");

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // Its message would quote what stands there.
            return null;
        }
    }

    private static JsonArray Lines(string path, string text) =>
        new([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Parse(line) ?? throw Wrong(path, CutOff))]);

    private static JsonObject Together(string path, JsonArray lines)
    {
        if (lines is not [.., JsonObject last] || !last.ContainsKey("summary"))
            throw Wrong(path, "the summary is missing that stands on its last line: it is cut off; make it again");
        lines.RemoveAt(lines.Count - 1);
        return WithFindings(lines, last);
    }

    private static JsonObject WithFindings(JsonArray findings, JsonObject last)
    {
        last["version"] = 1;
        last["findings"] = findings;
        return last;
    }

    private static JsonObject Checked(string path, JsonObject document, Func<JsonObject, string?> mistake)
    {
        try
        {
            return mistake(document) is { } why ? throw Wrong(path, why) : document;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw Wrong(path, "a field of it is of another kind than in a report");
        }
    }

    private static string? IsJson(JsonObject document)
    {
        if (document["version"]?.GetValue<int>() != 1)
            return "it is of a version that is not known here";
        if (document["findings"] is not JsonArray findings || document["summary"] is not JsonObject summary)
            return "it has no findings or no summary";
        if (findings.Any(finding => finding?["fingerprint"]?.GetValue<string>() is null || finding["path"]?.GetValue<string>() is null))
            return "a finding in it has no fingerprint or no path";
        return summary["findings"]?.GetValue<int>() == findings.Count && summary["complete"]?.GetValue<bool>() is not null && summary["skipped"] is JsonArray
            ? null
            : "its summary does not fit its findings: it is cut off or was changed; make it again";
    }

    private static string? IsSarif(JsonObject document)
    {
        if (document["version"]?.GetValue<string>() != "2.1.0")
            return "it is of another version of SARIF than 2.1.0";
        return document["runs"] is JsonArray { Count: > 0 } runs && runs.All(run => run is JsonObject && run["tool"]?["driver"]?["name"] is not null && run["results"] is JsonArray && run["invocations"] is JsonArray { Count: > 0 })
            ? null
            : "a run in it has no tool, no results or no invocation that says whether it is complete";
    }
}
