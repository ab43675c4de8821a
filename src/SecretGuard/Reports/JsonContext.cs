using System.Text.Json.Serialization;

namespace SecretGuard.Reports;

/// <summary>Serialisers made at build time, since the native tool has no reflection for them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonScan))]
[JsonSerializable(typeof(JsonLastLine))]
internal sealed partial class JsonContext : JsonSerializerContext;
