namespace SecretGuard.Tests.Hooks;

/// <summary>Nothing of the developer's Git reaches these tests, nor the processes that they start.</summary>
[SetUpFixture]
internal sealed class OwnGitConfiguration
{
    private readonly Dictionary<string, string?> _before = [];
    private string _home = "";

    [OneTimeSetUp]
    public void Separate()
    {
        _home = Directory.CreateTempSubdirectory("secretguard-home-").FullName;
        var configuration = Path.Combine(_home, "gitconfig");
        File.WriteAllText(configuration, "");
        Set("HOME", _home);
        Set("USERPROFILE", _home);
        Set("XDG_CONFIG_HOME", _home);
        Set("GIT_CONFIG_GLOBAL", configuration);
        Set("GIT_CONFIG_NOSYSTEM", "1");
        foreach (var name in (string[])["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CEILING_DIRECTORIES"])
            Set(name, null);
    }

    [OneTimeTearDown]
    public void Restore()
    {
        foreach (var (name, value) in _before) Environment.SetEnvironmentVariable(name, value);
        Directory.Delete(_home, recursive: true);
    }

    private void Set(string name, string? value)
    {
        _before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
