using System.Globalization;
using SecretGuard.Git.Histories;
using Spectre.Console;

namespace SecretGuard.Reports;

/// <summary>Shows on a terminal how far the scan of a history is; elsewhere nothing.</summary>
internal sealed class ProgressBar : IDisposable
{
    // Who waits for less needs no bar.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _end = new();
    private readonly Task _shown;

    private ProgressBar(Func<ProgressNow> progress) => _shown = Task.Run(() => Run(progress));

    /// <summary>Begins to show it, where somebody can see it.</summary>
    /// <param name="progress">How far the scan is.</param>
    /// <param name="terminal">Where to show it.</param>
    /// <returns>What ends it when it is disposed of; null where nothing is shown.</returns>
    public static ProgressBar? Show(HistoryProgress progress, Terminal terminal) =>
        Show(() => new("objects", progress.Objects, progress.Total, progress.Bytes), terminal);

    /// <summary>Begins to show it, where somebody can see it.</summary>
    /// <param name="progress">Tells how far the scan is; asked again and again, on another thread.</param>
    /// <param name="terminal">Where to show it.</param>
    /// <returns>What ends it when it is disposed of; null where nothing is shown.</returns>
    public static ProgressBar? Show(Func<ProgressNow> progress, Terminal terminal) => terminal.ShowsProgress ? new(progress) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _shown.Wait();
        _end.Dispose();
    }

    private async Task Run(Func<ProgressNow> progress)
    {
        if (await IsOver(Patience).ConfigureAwait(false))
            return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("history", maxValue: Math.Max(1, progress().Total));
                do
                {
                    var now = progress();
                    task.Value = now.Done;
                    task.Description = Describe(now, task.ElapsedTime ?? Patience);
                }
                while (!await IsOver(Pause).ConfigureAwait(false));
            })
            .ConfigureAwait(false);
    }

    private static string Describe(ProgressNow now, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{now.Done:N0} of {now.Total:N0} {now.What}, {now.Bytes / 1e6 / Math.Max(0.1, elapsed.TotalSeconds):N0} MB/s");

    private async Task<bool> IsOver(TimeSpan pause)
    {
        await Task.Delay(pause, _end.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        return _end.IsCancellationRequested;
    }
}
