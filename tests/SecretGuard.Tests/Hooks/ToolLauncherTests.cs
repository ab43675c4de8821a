using SecretGuard.Hooks;

namespace SecretGuard.Tests.Hooks;

internal sealed class ToolLauncherTests
{
    private string _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("secretguard-tools-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("secretguard")]
    [TestCase("secretguard.cmd")]
    public void A_tool_in_a_store_is_called_by_the_launcher_beside_it(string launcher)
    {
        var file = Path.Join(_folder, launcher);
        File.WriteAllText(file, "");
        var process = Path.Join(_folder, ".store", "secretguard", "1.0.0", "tools", "any", "linux-x64", "secretguard");
        Assert.That(ToolLauncher.Of(process), Is.EqualTo(file.Replace('\\', '/')));
    }

    [Test]
    public void A_program_elsewhere_is_called_where_it_is()
    {
        var process = Path.Join(_folder, "bin", "secretguard");
        Assert.That(ToolLauncher.Of(process), Is.EqualTo(process.Replace('\\', '/')));
    }

    [TestCase("/usr/bin/dotnet")]
    [TestCase("/work/testhost")]
    [TestCase("/two\nlines/secretguard")]
    [TestCase(null)]
    public void What_can_not_be_named_in_a_script_is_not(string? process) => Assert.That(ToolLauncher.Of(process), Is.Null);
}
