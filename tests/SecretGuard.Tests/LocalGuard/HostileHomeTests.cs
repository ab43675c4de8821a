using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using SecretGuard.Detection.Rules;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.LocalGuard;

/// <summary>Whatever lies where credentials are looked for, a scan ends soon and well.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class HostileHomeTests : EndToEndTest
{
    private static readonly string[] Files =
    [
        ".aws/credentials", ".aws/config", ".netrc", ".npmrc", ".pypirc", ".docker/config.json", ".kube/config", "configuration/gh/hosts.yml",
        ".config/gcloud/application_default_credentials.json", ".azure/msal_token_cache.json", ".terraform.d/credentials.tfrc.json", ".terraformrc",
        ".aws/sso/cache/a.json",
    ];

    [Test]
    public void A_file_of_100_MB_costs_nothing()
    {
        using (var file = Create(".netrc"))
            file.SetLength(100_000_000);
        var watch = Stopwatch.StartNew();
        var ran = Scan();
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("guard: ~/.netrc: the file has more than 1 MB, so its values are not looked for"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void Bytes_of_any_kind_are_no_error([Range(0, 5)] int seed)
    {
        var random = new Random(seed);
        foreach (var path in Files)
        {
            using var file = Create(path);
            var bytes = new byte[random.Next(1, 5000)];
            random.NextBytes(bytes);
            file.Write(bytes);
        }

        var ran = Scan();
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("note"));
    }

    [Test]
    public void Text_of_any_kind_is_no_error([Range(0, 5)] int seed)
    {
        foreach (var path in Files)
        {
            using var file = Create(path);
            file.Write(Encoding.UTF8.GetBytes(SampleText.Fill(string.Concat(Enumerable.Repeat("{ \"[]=:#x\n\\:1-9}", 300)), seed)));
        }

        Scan().AssertEndedWith(0);
    }

    [Test]
    public void Folders_links_in_a_circle_pipes_and_closed_files_are_no_error()
    {
        foreach (var (path, i) in Files.Select((path, i) => (path, i)))
        {
            var file = Sandbox.At($"home/{path}");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            switch (i % 5)
            {
                case 0:
                    Directory.CreateDirectory(file);
                    break;
                case 1:
                    File.CreateSymbolicLink(file, file + "2");
                    File.CreateSymbolicLink(file + "2", file);
                    break;
                case 2:
                    Sandbox.Shell("mkfifo \"$1\"", file).AssertEndedWith(0);
                    break;
                case 3:
                    Sandbox.Shell("mkfifo \"$1\"2; ln -s \"$1\"2 \"$1\"", file).AssertEndedWith(0);
                    break;
                default:
                    File.WriteAllText(file, "x = y\n");
                    File.SetUnixFileMode(file, UnixFileMode.None);
                    break;
            }
        }

        Scan().AssertEndedWith(0);
    }

    [Test]
    public void A_link_to_a_file_is_followed()
    {
        var value = SampleText.Fill("{a-z:3}{A-Za-z0-9:20}{0-9:1}", 5);
        using (var file = Create("dotfiles/netrc"))
            file.Write(Encoding.UTF8.GetBytes($"machine a login b password {value}\n"));
        File.CreateSymbolicLink(Sandbox.At("home/.netrc"), Sandbox.At("home/dotfiles/netrc"));
        Sandbox.Write("notes", $"text {value}\n");
        Sandbox.Tool("scan").AssertEndedWith(1);
    }

    [Test]
    public void More_values_than_are_looked_for_are_said()
    {
        var values = Enumerable.Range(0, 1500).Select(seed => SampleText.Fill("{a-z:3}{A-Za-z0-9:20}{0-9:1}", seed)).ToArray();
        using (var file = Create(".netrc"))
            file.Write(Encoding.UTF8.GetBytes(string.Concat(values.Select(value => $"machine a login b password {value}\n"))));
        Sandbox.Write("notes", $"text {values[999]} and {values[1001]}\n");
        var ran = Sandbox.Tool("scan");
        ran.AssertEndedWith(1);
        Assert.That(ran.Output, Does.Contain("1 finding in 1 file").And.Contain("there are more than 1000 credentials on this machine; the rest is not looked for"));
    }

    [Test]
    public void Deep_JSON_is_said_to_be_none()
    {
        using (var file = Create(".docker/config.json"))
            file.Write(Encoding.UTF8.GetBytes(new string('[', 100_000)));
        var ran = Scan();
        ran.AssertEndedWith(0);
        Assert.That(ran.Output, Does.Contain("guard: ~/.docker/config.json: this is no JSON"));
    }

    [Test]
    public void A_hook_says_what_is_not_looked_for()
    {
        using (var file = Create(".docker/config.json"))
            file.Write("no JSON"u8);
        Sandbox.Init();
        Sandbox.Write("notes", "text\n");
        Sandbox.Git("add", ".");
        var ran = Sandbox.Tool("hook", "pre-commit");
        ran.AssertEndedWith(0);
        Assert.That(ran.Error, Does.StartWith("note  guard: ~/.docker/config.json: this is no JSON"));
    }

    [Test]
    public void Names_in_files_can_not_move_the_cursor()
    {
        var value = SampleText.Fill("{a-z:3}{A-Za-z0-9:20}{0-9:1}", 6);
        using (var file = Create(".netrc"))
            file.Write(Encoding.UTF8.GetBytes($"machine \u001b[2Ja login b password {value}\n"));
        Sandbox.Write("notes", $"text {value}\n");
        foreach (var format in (string[])["text", "json"])
            Assert.That(Sandbox.Tool("scan", "--format", format).Output, Does.Not.Contain("\u001b"));
    }

    private FileStream Create(string path)
    {
        var file = Sandbox.At($"home/{path}");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return File.Create(file);
    }

    private Ran Scan()
    {
        Sandbox.Write("notes", "text\n");
        return Sandbox.Tool("scan");
    }
}
