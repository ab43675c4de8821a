using System.Text.Json;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>How a process ended, and what it said.</summary>
internal sealed record Ran(int Code, string Output, string Error, TimeSpan Time)
{
    public string Everything => Output + Error;

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    public JsonElement[] Findings => [.. Json.GetProperty("findings").EnumerateArray()];

    /// <summary>The paths of the findings, in their order.</summary>
    public string[] Paths => [.. Findings.Select(finding => finding.GetProperty("path").GetString()!)];

    /// <summary>The fingerprint of the only finding.</summary>
    public string Fingerprint => Findings.Single().GetProperty("fingerprint").GetString()!;

    public void AssertEndedWith(int code) => Assert.That(Code, Is.EqualTo(code), Everything);
}
