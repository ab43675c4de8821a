namespace SecretGuard.Import;

/// <summary>A value of Git's configuration that git-secrets reads.</summary>
/// <param name="Key">Its key in lower case, such as <c>secrets.patterns</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands, as <c>file:line</c>.</param>
internal sealed record GitSecret(string Key, string Value, string Place);
