using System.Runtime.InteropServices;

namespace SecretGuard;

/// <summary>Turns Ctrl-C into the end of a scan: what was found is still reported, and the scan is not complete.</summary>
internal sealed class Interruption : IDisposable
{
    // A scan notices between two chunks. One that waits for input which doesn't come never does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Terminal _terminal;
    private readonly bool _mayWait;
    private readonly CancellationTokenSource _cancellation = new();
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Listens from now on.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="mayWait">Whether the scan may wait for input, so that it is ended a moment later even where it doesn't notice.</param>
    public Interruption(Terminal terminal, bool mayWait = true)
    {
        _terminal = terminal;
        _mayWait = mayWait;
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt),
        ];
    }

    /// <summary>Is cancelled by Ctrl-C.</summary>
    public CancellationToken Token => _cancellation.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _cancellation.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_cancellation.IsCancellationRequested)
            End();
        _cancellation.Cancel();
        if (_mayWait)
            _ = Task.Delay(Patience).ContinueWith(_ => End(), TaskScheduler.Default);
    }

    private void End()
    {
        _terminal.Error.WriteLine("secretguard: interrupted, so not everything was scanned.");
        _terminal.Error.Flush();
        Environment.Exit(ExitCode.Incomplete);
    }
}
