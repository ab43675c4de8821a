using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SecretGuard.Reports;

/// <summary>How JSON is written: as little escaped as JSON allows, since a person reads it too.</summary>
internal static class JsonText
{
    /// <summary>Objects over several lines.</summary>
    public static JsonSerializerOptions Indented { get; } = With(indented: true);

    /// <summary>An object on one line.</summary>
    public static JsonSerializerOptions OnOneLine { get; } = With(indented: false);

    /// <summary>An array of what there is.</summary>
    public static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>Writes a whole document.</summary>
    public static void Write(JsonNode document, TextWriter output) => output.WriteLine(document.ToJsonString(Indented));

    private static JsonSerializerOptions With(bool indented) =>
        new(JsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = indented };
}
