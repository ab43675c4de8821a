namespace SecretGuard.Hooks;

/// <summary>What <c>status --format json</c> prints.</summary>
/// <param name="Version">The shape's version.</param>
/// <param name="ToolVersion">The version that looked.</param>
/// <param name="HooksFolder">From where Git runs the hooks of this repository.</param>
/// <param name="Hooks">Each hook that SecretGuard has.</param>
internal sealed record StatusReport(int Version, string ToolVersion, string HooksFolder, IReadOnlyList<HookStatus> Hooks);
