using System.Diagnostics;
using System.Text;
using SecretGuard.Git.Tests;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>
/// A repository and a home of a test's own, with the real tool and the real Git working in them. Nothing of the developer's
/// configuration is seen.
/// </summary>
internal sealed class Sandbox : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly List<Credential> _credentials = [];

    public Sandbox()
    {
        Directory.CreateDirectory(At("home"));
        Directory.CreateDirectory(At("repo"));
        File.WriteAllText(At("gitconfig"), "");
        Variables = new()
        {
            ["HOME"] = At("home"),
            ["XDG_CONFIG_HOME"] = At("home/configuration"),
            ["GIT_CONFIG_GLOBAL"] = At("gitconfig"),
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_AUTHOR_NAME"] = "Somebody",
            ["GIT_AUTHOR_EMAIL"] = "somebody@example.org",
            ["GIT_COMMITTER_NAME"] = "Somebody",
            ["GIT_COMMITTER_EMAIL"] = "somebody@example.org",
            ["GIT_EDITOR"] = "true",
            ["DOTNET_ROOT"] = ToolUnderTest.DotnetRoot,
            // It runs too short a time for that to pay.
            ["DOTNET_TieredPGO"] = "0",
        };
        Folder = "repo";
    }

    /// <summary>Where commands work, from the root of the sandbox.</summary>
    public string Folder { get; set; }

    /// <summary>What commands see of the environment beside what is harmless.</summary>
    public Dictionary<string, string> Variables { get; }

    /// <summary>The commit that is checked out; empty where there is none.</summary>
    public string Head => TryGit("rev-parse", "--quiet", "--verify", "HEAD").Output.Trim();

    /// <summary>A place in the sandbox.</summary>
    public string At(string path) => Path.Combine(_folder.Path, "it's a sandbox", path);

    /// <summary>A place in the folder where commands work.</summary>
    public string Here(string path) => Path.Combine(At(Folder), path);

    /// <summary>Another credential, which no run of the tool may show from now on.</summary>
    public Credential NewCredential()
    {
        var credential = new Credential(_credentials.Count + 1);
        _credentials.Add(credential);
        return credential;
    }

    /// <summary>Writes a file in the folder where commands work.</summary>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file in the folder where commands work.</summary>
    public void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Here(path))!);
        File.WriteAllBytes(Here(path), content);
    }

    /// <summary>Makes a repository.</summary>
    public void Init(params string[] options) => Git(["init", "-q", "-b", "main", .. options]);

    /// <summary>Writes a file and stages it.</summary>
    public void Stage(string path, string text) => Stage(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and stages it.</summary>
    public void Stage(string path, byte[] content)
    {
        Write(path, content);
        Git("add", "--", path);
    }

    /// <summary>Commits all that is there, whatever the hook thinks of it.</summary>
    public void CommitAll()
    {
        Git("add", "--all");
        Git("commit", "-q", "--no-verify", "--allow-empty", "-m", "before");
    }

    /// <summary>Runs a command of Git that must not fail.</summary>
    public string Git(params string[] arguments)
    {
        var ran = TryGit(arguments);
        Assert.That(ran.Code, Is.Zero, $"git {string.Join(' ', arguments)}\n{ran.Everything}");
        return ran.Output;
    }

    public Ran TryGit(params string[] arguments) => Run(["git", "-c", "protocol.file.allow=always", .. arguments]);

    /// <summary>Runs a line of a shell, in which <c>$tool</c> is the tool.</summary>
    public Ran Shell(string script, params string[] arguments) => Checked(Run(["sh", "-c", $"tool=$0; {script}", ToolUnderTest.Path, .. arguments]));

    /// <summary>Runs a program.</summary>
    public Ran Run(params string[] command) => Run(command, null);

    public Ran Tool(params string[] arguments) => Checked(Run([ToolUnderTest.Path, .. arguments]));

    /// <summary>Runs the tool on a standard input.</summary>
    public Ran ToolOn(byte[] input, params string[] arguments) => Checked(Run([ToolUnderTest.Path, .. arguments], input));

    /// <summary>Runs the tool, which is to show secrets.</summary>
    public Ran ToolThatShows(params string[] arguments) => Run([ToolUnderTest.Path, .. arguments]);

    /// <summary>Runs the tool and gives its report as JSON.</summary>
    public Ran Scan(params string[] arguments) => Tool(["scan", "--format", "json", .. arguments]);

    /// <summary>Starts a process in the sandbox.</summary>
    public Process Start(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = At(Folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var name in start.Environment.Keys.Where(IsNotHarmless).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Waits for a process, and reads what it says.</summary>
    public static Ran Finish(Process process, Stopwatch watch)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"It ran for {Patience.TotalSeconds} seconds: {process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)}");
        }

        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result, watch.Elapsed);
    }

    /// <summary>What holds of each run of the tool.</summary>
    public Ran Checked(Ran ran)
    {
        Assert.That(ran.Everything, Does.Not.Contain("   at "), "a stack trace");
        Assert.That(_credentials.Any(credential => credential.IsIn(ran.Everything)), Is.False, "a secret was shown");
        return ran;
    }

    public void Dispose() => _folder.Dispose();

    private Ran Run(string[] command, byte[]? input)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(command);
        var writing = Task.Run(() => Feed(process, input));
        var ran = Finish(process, watch);
        writing.Wait();
        return ran;
    }

    private static void Feed(Process process, byte[]? input)
    {
        try
        {
            if (input is not null) process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It doesn't read on.
        }
    }

    // Whatever else is set may name a file with credentials, or hold one.
    private static bool IsNotHarmless(string name) =>
        !(name is "PATH" or "LANG" or "TMPDIR" or "USER" or "LOGNAME" or "SHELL"
        || name.StartsWith("LC_", StringComparison.Ordinal)
        || name.StartsWith("LD_", StringComparison.Ordinal)
        || name.StartsWith("DOTNET_", StringComparison.Ordinal));
}
