using System.Globalization;
using System.Text.Json.Nodes;
using SecretGuard.Scanning;

namespace SecretGuard.Reports;

/// <summary>SARIF's account of the run: a scan that could not read everything was no success.</summary>
internal static class SarifInvocation
{
    /// <summary>The account of a scan.</summary>
    public static JsonObject Of(ScanResult result)
    {
        var end = DateTimeOffset.UtcNow;
        var notifications = result.Skipped.Select(skipped => Notification(
            "not-scanned",
            $"{skipped.Place} was not scanned: {skipped.Reason}",
            new JsonArray(SarifResult.Location(skipped.Path, skipped.Repository))));
        if (result.Interrupted)
            notifications = notifications.Append(Notification("interrupted", "Somebody stopped the scan before its end."));
        return new JsonObject
        {
            ["executionSuccessful"] = result.IsComplete,
            ["exitCode"] = result.ExitCode,
            ["startTimeUtc"] = Text(end - result.Elapsed),
            ["endTimeUtc"] = Text(end),
            ["toolExecutionNotifications"] = JsonText.Array(notifications),
        };
    }

    /// <summary>Something that the run could not do.</summary>
    public static JsonObject Notification(string id, string text, JsonArray? locations = null)
    {
        var notification = new JsonObject
        {
            ["descriptor"] = new JsonObject { ["id"] = id },
            ["level"] = "error",
            ["message"] = new JsonObject { ["text"] = text },
        };
        if (locations is not null)
            notification["locations"] = locations;
        return notification;
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
