namespace SecretGuard.Configuration;

/// <summary>A regular expression that can't be used.</summary>
/// <param name="offset">Where in it the mistake stands, from 0; null where it is the whole.</param>
/// <param name="reason">What is wrong, and what to do.</param>
internal sealed class RegexMistake(int? offset, string reason)
    : Exception(offset is null ? reason : $"at character {offset + 1}: {reason}");
