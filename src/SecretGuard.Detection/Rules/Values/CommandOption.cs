namespace SecretGuard.Detection.Rules.Values;

/// <summary>An option by which a command takes a password.</summary>
/// <param name="Command">The command, in lower case, with what else has to stand right behind it: <c>docker login</c>.</param>
/// <param name="Option">The option, as it is written: <c>-P</c>.</param>
/// <param name="IsJoined">Whether the password stands right behind the option: <c>-p…</c> of mysql.</param>
public sealed record CommandOption(string Command, string Option, bool IsJoined = false);
