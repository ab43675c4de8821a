namespace SecretGuard.Configuration;

/// <summary>A text by which a rule of somebody's own is tested.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands, as <c>file:line</c>.</param>
internal sealed record OwnExample(string Text, string Place);
