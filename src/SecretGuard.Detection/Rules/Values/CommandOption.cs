namespace SecretGuard.Detection.Rules.Values;

/// <summary>An option by which some commands take a password.</summary>
/// <param name="Option">The option, as it is written: <c>-P</c>.</param>
/// <param name="Commands">The commands, with what else has to stand right behind them: <c>docker login</c>.</param>
/// <param name="IsJoined">Whether the password stands right behind the option: <c>-p…</c> of mysql.</param>
public sealed record CommandOption(string Option, IReadOnlyList<string> Commands, bool IsJoined = false);
