using SecretGuard.Git;

namespace SecretGuard.Ci;

/// <summary>TeamCity. What it knows of a pull request stands in a file that a file names that a variable names.</summary>
internal sealed class TeamCity : ICiSystem
{
    private const string BuildProperties = "TEAMCITY_BUILD_PROPERTIES_FILE";
    private const string ConfigurationProperties = "teamcity.configuration.properties.file";
    private const string Target = "teamcity.pullRequest.target.branch";

    /// <inheritdoc/>
    public string Name => "TeamCity";

    /// <inheritdoc/>
    public string WholeClone => "let the VCS root fetch the target branch, and check out on the agent with `teamcity.git.shallowClone` off";

    /// <inheritdoc/>
    public bool IsHere(CiEnvironment environment) => environment["TEAMCITY_VERSION"] is not null;

    /// <inheritdoc/>
    /// <exception cref="UnreadableException">One of the files can't be read.</exception>
    public CiRange? RangeOf(CiEnvironment environment)
    {
        if (environment[BuildProperties] is not { } build || Properties(build).GetValueOrDefault(ConfigurationProperties) is not { } configuration)
            return null;
        return Properties(configuration).GetValueOrDefault(Target) is { Length: > 0 } branch
            ? CiRange.UpTo(environment.Commit("BUILD_VCS_NUMBER"), new CiBase(CiEnvironment.Name(branch), Target, IsBranch: true))
            : null;
    }

    /// <summary>Java's form: a name, an equals sign, a value in which a backslash stands before what is special.</summary>
    private static Dictionary<string, string> Properties(string file)
    {
        try
        {
            return File.ReadLines(file)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('=', 2))
                .Where(words => words.Length == 2)
                .ToLookup(words => Unescape(words[0]), words => Unescape(words[1]))
                .ToDictionary(values => values.Key, values => values.Last());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{file}, where {BuildProperties} leads to, can't be read: {e.Message}", e);
        }
    }

    private static string Unescape(string text) =>
        text.Trim().Replace(@"\\", "\0", StringComparison.Ordinal).Replace(@"\", "", StringComparison.Ordinal).Replace('\0', '\\');
}
