namespace SecretGuard.Detection;

/// <summary>Something that is known of a credential.</summary>
/// <param name="Name">What it is, in camel case as JSON has it: <c>accessKeyId</c>, <c>account</c>.</param>
/// <param name="Value">What it says.</param>
/// <param name="IsSecret">Whether it is shown through <see cref="Redaction"/> only.</param>
public readonly record struct Detail(string Name, string Value, bool IsSecret = false);
