using System.Text.Json.Nodes;

namespace SecretGuard.Merging;

/// <summary>Several reports as one.</summary>
/// <param name="Document">What it says.</param>
/// <param name="Findings">Number of findings that nobody accepted.</param>
/// <param name="Missing">What is not scanned as they say, in words for a person; none where all is.</param>
internal sealed record MergedReport(JsonObject Document, int Findings, IReadOnlyList<string> Missing);
