using System.Runtime.InteropServices;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>The tool as people start it: the executable that <c>SECRETGUARD_TOOL</c> names, otherwise the one that was built with the tests.</summary>
internal static class ToolUnderTest
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("SECRETGUARD_TOOL") is { Length: > 0 } tool
        ? System.IO.Path.GetFullPath(tool)
        : System.IO.Path.Combine(AppContext.BaseDirectory, "secretguard");

    /// <summary>Where the runtime is that runs the tests; the executable doesn't look everywhere for it.</summary>
    public static string DotnetRoot { get; } =
        System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
