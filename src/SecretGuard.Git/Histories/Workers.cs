using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SecretGuard.Git.Histories;

/// <summary>Shares work among threads, each with tools of its own.</summary>
internal static class Workers
{
    // The first items, which take longest, one at a time, so that no thread gets several of them; then a few, since most are small.
    private const int Large = 1024;
    private const int Batch = 16;

    /// <summary>Works through some items.</summary>
    /// <param name="items">The items, those first that take longest.</param>
    /// <param name="jobs">Threads at most, of which this one is the first.</param>
    /// <param name="prepare">Makes what one thread works with: what it does with an item, and what at the end, whether or not all went well.</param>
    public static void ForEach(int[] items, int jobs, Func<(Action<int> Work, Action Done)> prepare)
    {
        var next = 0;
        var errors = new ConcurrentQueue<Exception>();
        if (items.Length == 0)
            return;
        var others = Enumerable.Range(1, Math.Min(jobs, items.Length) - 1).Select(_ => new Thread(Run)).ToList();
        others.ForEach(thread => thread.Start());
        Run();
        others.ForEach(thread => thread.Join());
        if (errors.TryDequeue(out var error))
            ExceptionDispatchInfo.Throw(error);

        void Run()
        {
            var (work, done) = prepare();
            try
            {
                while (errors.IsEmpty)
                {
                    var batch = Volatile.Read(ref next) < Large ? 1 : Batch;
                    var start = Interlocked.Add(ref next, batch) - batch;
                    if (start >= items.Length)
                        break;
                    foreach (var item in items.AsSpan(start, Math.Min(batch, items.Length - start)))
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
