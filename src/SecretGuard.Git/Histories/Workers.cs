using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SecretGuard.Git.Histories;

/// <summary>Shares work among threads, each with tools of its own.</summary>
internal static class Workers
{
    // A few items at a time: most are small.
    private const int Batch = 16;

    /// <summary>Works through some items.</summary>
    /// <param name="items">The items, those first that take longest.</param>
    /// <param name="jobs">Threads at most.</param>
    /// <param name="prepare">Makes what one thread works with: what it does with an item, and what at the end, whether or not all went well.</param>
    public static void ForEach(int[] items, int jobs, Func<(Action<int> Work, Action Done)> prepare)
    {
        var next = 0;
        var errors = new ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Math.Min(jobs, (items.Length / Batch) + 1)).Select(_ => new Thread(Run)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        if (errors.TryDequeue(out var error))
            ExceptionDispatchInfo.Throw(error);

        void Run()
        {
            var (work, done) = prepare();
            try
            {
                for (int start; errors.IsEmpty && (start = Interlocked.Add(ref next, Batch) - Batch) < items.Length;)
                {
                    foreach (var item in items.AsSpan(start, Math.Min(Batch, items.Length - start)))
                        work(item);
                }
            }
            catch (Exception e)
            {
                errors.Enqueue(e);
            }
            finally
            {
                done();
            }
        }
    }
}
