namespace SecretGuard.Configuration;

/// <summary>A configuration or an option is wrong. The message names file and line, and says what to do.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
