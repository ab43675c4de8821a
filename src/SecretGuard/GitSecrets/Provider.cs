using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>A command that prints prohibited patterns, one a line.</summary>
internal static class Provider
{
    private const string Special = "*?[";

    /// <summary>Runs a provider.</summary>
    /// <param name="command">Words with blanks between them, in which <c>*</c> stands for files; nothing else is special.</param>
    /// <returns>The patterns, and how it ended.</returns>
    /// <exception cref="GitSecretsException">It can't be run.</exception>
    public static (int Code, IReadOnlyList<string> Patterns) Run(string command)
    {
        if (OwnKeys(command) is { } patterns)
            return (0, patterns);
        // The shell splits a value of a variable into words, and does no more to it.
        var (code, output) = ChildProcess.Run("sh", ["-c", "$0", command]);
        return (code, Lines(Encoding.UTF8.GetString(output)));
    }

    /// <summary>The lines of a text that are patterns.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        [.. text.Replace("\r", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    // What almost everybody has needs no process.
    private static IReadOnlyList<string>? OwnKeys(string command)
    {
        if (!command.StartsWith(AwsPatterns.Provider, StringComparison.Ordinal) || command.AsSpan().ContainsAny(Special))
            return null;
        return command[AwsPatterns.Provider.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => AwsCredentials.PatternsIn(AwsCredentials.DefaultFile),
            [var file] => AwsCredentials.PatternsIn(file),
            _ => null,
        };
    }
}
