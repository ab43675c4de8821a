namespace SecretGuard.GitSecrets;

/// <summary>The keys in a credentials file of AWS: nobody means to commit their own.</summary>
internal static class AwsCredentials
{
    private static readonly string[] Names = ["aws_access_key_id", "aws_secret_access_key"];

    /// <summary>The file that AWS's own tools read.</summary>
    public static string DefaultFile => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify), ".aws", "credentials");

    /// <summary>The keys in a file as patterns; none where there is no file.</summary>
    /// <exception cref="GitSecretsException">It is there and can't be read.</exception>
    public static IReadOnlyList<string> PatternsIn(string file)
    {
        if (!File.Exists(file))
            return [];
        try
        {
            return [.. File.ReadLines(file).Where(line => Names.Any(name => line.Contains(name, StringComparison.Ordinal))).Select(ValueIn).Where(value => value.Length > 0).Select(Literal.Of)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GitSecretsException($"{file} can't be read: {e.Message}", ExitCode.Incomplete);
        }
    }

    private static string ValueIn(string line) =>
        line[(line.IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals ? equals + 1 : line.Length)..]
            .Replace("\"", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Trim();
}
