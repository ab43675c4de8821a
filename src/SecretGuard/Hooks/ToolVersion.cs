using System.Reflection;

namespace SecretGuard.Hooks;

/// <summary>The version of this program.</summary>
internal static class ToolVersion
{
    /// <summary>As it stands in the package; the commit that it was built from is left out.</summary>
    public static string Current { get; } = typeof(ToolVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];
}
