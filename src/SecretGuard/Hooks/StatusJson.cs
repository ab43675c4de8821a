using System.Text.Json.Serialization;

namespace SecretGuard.Hooks;

/// <summary>Writes <see cref="StatusReport"/> without reflection, which a native build doesn't have.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(StatusReport))]
internal sealed partial class StatusJson : JsonSerializerContext;
