using System.Text.RegularExpressions;
using SecretGuard.Git;

namespace SecretGuard.Scanning;

/// <summary>Which lines of a message Git drops before it keeps the rest.</summary>
/// <param name="Comment">What the lines begin with that are dropped; null where comments are kept.</param>
/// <param name="CutsAtScissors">Whether all is dropped from the line with the scissors on.</param>
internal sealed partial record MessageCleanup(string? Comment, bool CutsAtScissors)
{
    /// <summary>Drops nothing.</summary>
    public static MessageCleanup None { get; } = new(null, CutsAtScissors: false);

    /// <summary>What a commit in a repository does.</summary>
    /// <param name="repository">Its configuration says it.</param>
    public static MessageCleanup Of(RepositoryLocation repository)
    {
        // Git tells its hooks so that nobody is asked to edit the message. It takes it as it is then, comments too.
        if (repository.Environment["GIT_EDITOR"] == ":")
            return None;

        var settings = GitAnswer.To(repository, "config", "--get-regexp", @"^(core\.comment(char|string)|commit\.cleanup)$").Lines
            .Select(line => line.Split(' ', 2))
            .Where(words => words.Length == 2)
            .ToLookup(words => words[0].StartsWith("core.", StringComparison.Ordinal), words => words[1]);
        var comment = settings[true].LastOrDefault() ?? "#";
        return settings[false].LastOrDefault() switch
        {
            "verbatim" or "whitespace" or "scissors" => new(null, CutsAtScissors: true),
            // Which sign it chose, Git doesn't tell; a comment that is scanned does no harm.
            _ => new(comment == "auto" ? null : comment, CutsAtScissors: true),
        };
    }

    /// <summary>The message without what is dropped.</summary>
    public string Apply(string message)
    {
        if (CutsAtScissors && Scissors().Match(message) is { Success: true, Index: var end })
            message = message[..end];
        return Comment is null
            ? message
            : string.Join('\n', message.Split('\n').Where(line => !line.StartsWith(Comment, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^[^\r\n]{1,8} -{24} >8 -{24}\r?$", RegexOptions.Multiline)]
    private static partial Regex Scissors();
}
