namespace SecretGuard.Tests.Hooks;

/// <summary>Nothing of the developer's Git reaches these tests, nor the processes that they start.</summary>
[SetUpFixture]
internal sealed class OwnGitConfiguration
{
    private readonly Dictionary<string, string?> before = [];
    private string home = "";

    [OneTimeSetUp]
    public void Separate()
    {
        home = Directory.CreateTempSubdirectory("secretguard-home-").FullName;
        var configuration = Path.Combine(home, "gitconfig");
        File.WriteAllText(configuration, "");
        Set("HOME", home);
        Set("USERPROFILE", home);
        Set("XDG_CONFIG_HOME", home);
        Set("GIT_CONFIG_GLOBAL", configuration);
        Set("GIT_CONFIG_NOSYSTEM", "1");
        foreach (var name in (string[])["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CEILING_DIRECTORIES"])
            Set(name, null);
    }

    [OneTimeTearDown]
    public void Restore()
    {
        foreach (var (name, value) in before) Environment.SetEnvironmentVariable(name, value);
        Directory.Delete(home, recursive: true);
    }

    private void Set(string name, string? value)
    {
        before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
