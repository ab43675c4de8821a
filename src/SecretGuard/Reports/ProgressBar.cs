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

    private ProgressBar(HistoryProgress progress) => _shown = Task.Run(() => Run(progress));

    /// <summary>Begins to show it, where somebody can see it.</summary>
    /// <param name="progress">How far the scan is.</param>
    /// <param name="terminal">Where to show it.</param>
    /// <returns>What ends it when it is disposed of; null where nothing is shown.</returns>
    public static ProgressBar? Show(HistoryProgress progress, Terminal terminal) => terminal.ShowsProgress ? new(progress) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _shown.Wait();
        _end.Dispose();
    }

    private async Task Run(HistoryProgress progress)
    {
        if (await IsOver(Patience).ConfigureAwait(false))
            return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("history", maxValue: Math.Max(1, progress.Total));
                do
                {
                    task.Value = progress.Objects;
                    task.Description = Describe(progress, task.ElapsedTime ?? Patience);
                }
                while (!await IsOver(Pause).ConfigureAwait(false));
            })
            .ConfigureAwait(false);
    }

    private static string Describe(HistoryProgress progress, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{progress.Objects:N0} of {progress.Total:N0} objects, {progress.Bytes / 1e6 / Math.Max(0.1, elapsed.TotalSeconds):N0} MB/s");

    private async Task<bool> IsOver(TimeSpan pause)
    {
        await Task.Delay(pause, _end.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        return _end.IsCancellationRequested;
    }
}
