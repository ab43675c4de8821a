using System.Diagnostics;
using System.Text;

namespace SecretGuard.Tests.EndToEnd;

/// <summary>Somebody stops a scan.</summary>
[Platform("Linux")]
internal sealed class InterruptionTests : EndToEndTest
{
    [TestCase("INT")]
    [TestCase("TERM")]
    public void A_scan_of_an_input_that_never_ends_can_be_stopped(string signal)
    {
        var ran = Interrupt(signal, "scan", "-");
        ran.AssertEndedWith(3);
        Assert.That(ran.Error, Does.Contain("interrupted"));
        Assert.That(ran.Time, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    [Test]
    public void A_report_of_a_scan_that_was_stopped_does_not_look_complete()
    {
        var ran = Interrupt("INT", "scan", "-", "--format", "json");
        ran.AssertEndedWith(3);
        Assert.That(ran.Output, Is.Empty.Or.Contains("\"complete\": false"));
    }

    private Ran Interrupt(string signal, params string[] arguments)
    {
        // A test that was started in the background would hand on that the signal is ignored.
        using var process = Sandbox.Start(["env", $"--default-signal={signal}", ToolUnderTest.Path, .. arguments]);
        // More than the pipe holds, so that somebody has begun to read.
        process.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("line\n", 600_000))));
        process.StandardInput.BaseStream.Flush();
        var watch = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
            kill.WaitForExit();
        return Sandbox.Checked(Sandbox.Finish(process, watch));
    }
}
