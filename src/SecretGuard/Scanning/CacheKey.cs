using System.Security.Cryptography;
using System.Text;
using SecretGuard.Configuration;
using SecretGuard.Detection;

namespace SecretGuard.Scanning;

/// <summary>Names all that a scan depends on besides what it scans: the program, and the rules that are switched on.</summary>
internal static class CacheKey
{
    // Read once, however many repositories are scanned.
    private static readonly Lazy<byte[]> Program = new(HashOfProgram);

    /// <summary>The name for a scan.</summary>
    /// <param name="settings">What the scan is told.</param>
    public static string Of(Settings settings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Program.Value);
        foreach (var rule in settings.Rules)
            hash.AppendData(Encoding.UTF8.GetBytes($"{rule.Id}\n"));
        foreach (var own in settings.OwnRules)
            hash.AppendData(Encoding.UTF8.GetBytes($"{own.Source}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] HashOfProgram()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in (string?[])[Environment.ProcessPath, Path.Combine(AppContext.BaseDirectory, $"{typeof(Detector).Namespace}.dll")])
        {
            if (File.Exists(file))
                hash.AppendData(File.ReadAllBytes(file));
        }

        return hash.GetHashAndReset();
    }
}
