using System.Collections;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.LocalGuard;

/// <summary>Variables of the environment whose names say that they are secrets.</summary>
internal static class EnvironmentSource
{
    /// <summary>What a variable is called where sources are excluded.</summary>
    private const string Prefix = "ENV:";

    /// <summary>Reads them.</summary>
    /// <param name="sink">Takes their values.</param>
    public static void Read(CredentialSink sink)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (variable is { Key: string name, Value: string { Length: > 0 } value } && KnownValue.IsNamedSecret(name) && !sink.Excludes(Prefix + name))
                sink.Add(value, key: null, $"the environment variable {name}", isCertain: false);
        }
    }
}
