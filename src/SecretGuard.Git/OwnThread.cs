namespace SecretGuard.Git;

/// <summary>
/// Does work beside other work on a thread of its own: those of the pool are as few as there are processors, and whoever scans or
/// feeds a process needs them.
/// </summary>
public static class OwnThread
{
    /// <summary>Begins.</summary>
    /// <typeparam name="T">Type of what comes out.</typeparam>
    /// <param name="work">The work.</param>
    public static Task<T> Run<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Begins.</summary>
    /// <param name="work">The work.</param>
    public static Task Run(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
