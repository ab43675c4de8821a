using System.Diagnostics;
using System.Text.RegularExpressions;
using SecretGuard.Tests.EndToEnd;

namespace SecretGuard.Tests.GitSecrets;

/// <summary>Answers as git-secrets does, which is asked as well where it is installed.</summary>
internal sealed partial class CallTests : EndToEndTest
{
    private const string Ending = "\n[ERROR] Matched one or more prohibited patterns\n\nPossible mitigations:\n";

    [TestCaseSource(typeof(Calls), nameof(Calls.Table))]
    public void It_answers(Call call)
    {
        Prepare(call);
        var ran = Run(call, ToolUnderTest.Path, ["git-secrets"]);
        using (Assert.EnterMultipleScope())
        {
            ran.AssertEndedWith(call.Code);
            Assert.That(ran.Output, call.Output is null ? Does.Contain("usage: git secrets --scan ") : Is.EqualTo(call.Output));
            if (call.Error is null)
                Assert.That(ran.Error, Is.Not.Empty);
            else
                Assert.That(WithoutHints(ran.Error), Is.EqualTo(ListsLines(call) ? call.Error + Ending : call.Error));
            Assert.That(File.Exists(Sandbox.Here("ran")), Is.False, "a shell read a provider");
        }
    }

    [TestCaseSource(typeof(Calls), nameof(Calls.Table))]
    public void Git_secrets_answers_the_same(Call call)
    {
        if (!IsThere)
            Assert.Ignore("git-secrets is not installed");
        Prepare(call);
        var theirs = Run(call, "git-secrets", []);
        var ours = new CallTests().AnswerOfOurs(call);
        var same = (theirs.Code, WithoutHints(theirs.Output), WithoutHints(theirs.Error)) == (ours.Code, WithoutHints(ours.Output), WithoutHints(ours.Error));
        Assert.That(same, Is.EqualTo(call.Deviation is null), $"theirs: {theirs.Code}\n{theirs.Everything}\nours: {ours.Code}\n{ours.Everything}\n{call.Deviation}");
    }

    private Ran AnswerOfOurs(Call call)
    {
        try
        {
            Prepare(call);
            return Run(call, ToolUnderTest.Path, ["git-secrets"]);
        }
        finally
        {
            RemoveSandbox();
        }
    }

    // As path:line:text.
    private static bool ListsLines(Call call) => call.Code == 1 && PlaceOfLine().IsMatch(call.Error!);

    private static bool IsThere { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "git-secrets")));

    private void Prepare(Call call)
    {
        Sandbox.Init();
        Sandbox.Git("config", "secrets.patterns", "foo[0-9]+");
        Sandbox.Git("config", "--add", "secrets.patterns", "bar[0-9]+");
        Sandbox.Write("f", "a foo12 b\nclean\nbar3\n");
        Sandbox.Write("g", "foo99\n");
        Sandbox.Write("d/h", "foo1\n");
        Sandbox.Write("sp ace", "foo4\n");
        Sandbox.Write("co:lon", "foo5\n");
        Sandbox.Write("crlf", "foo6\r\n");
        Sandbox.Write("bin", "\0foo1\n");
        Sandbox.CommitAll();
        if (call.Before.Length > 0)
            Sandbox.Shell(call.Before);
    }

    private Ran Run(Call call, string program, string[] first)
    {
        Sandbox.Folder = call.Folder;
        var watch = Stopwatch.StartNew();
        using var process = Sandbox.Start([program, .. first, .. call.Arguments]);
        process.StandardInput.Write(call.Input);
        process.StandardInput.Close();
        var ran = Sandbox.Finish(process, watch);
        Sandbox.Folder = "repo";
        var head = Sandbox.Head;
        return ran with { Error = head.Length > 0 ? ran.Error.Replace(head, "COMMIT", StringComparison.Ordinal) : ran.Error };
    }

    // How to go on, what each option is for, and where a program complains, is said in other words.
    private static string WithoutHints(string text) => Programs().Replace(Hints().Replace(text, ""), "");

    [GeneratedRegex(@":[0-9]+:")]
    private static partial Regex PlaceOfLine();

    [GeneratedRegex(@"^(?:- .*|    .*)\n", RegexOptions.Multiline)]
    private static partial Regex Hints();

    [GeneratedRegex(@"^/\S*/(?=grep: )", RegexOptions.Multiline)]
    private static partial Regex Programs();
}
