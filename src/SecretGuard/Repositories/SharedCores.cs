namespace SecretGuard.Repositories;

/// <summary>
/// Gives pieces of work of very different sizes their parts of the processors: the largest comes first, and each gets of those
/// that are free as many as its size is of all that is left. So a giant is not alone at the end, on one of them.
/// </summary>
internal sealed class SharedCores
{
    private readonly object _gate = new();
    private readonly int _cores;
    private int _free;

    /// <summary>Shares some processors.</summary>
    /// <param name="cores">Number of processors.</param>
    public SharedCores(int cores) => (_cores, _free) = (cores, cores);

    /// <summary>Does all of the work.</summary>
    /// <param name="work">The pieces, and the size of each in whatever unit.</param>
    /// <param name="action">Does one with a number of processors, on a thread of its own. Must not fail.</param>
    public void Run<T>(IEnumerable<(T Piece, long Size)> work, Action<T, int> action)
    {
        // One more, so that nothing has no size.
        var ordered = work.Select(one => (one.Piece, Size: (double)one.Size + 1)).OrderByDescending(one => one.Size).ToList();
        var left = ordered.Sum(one => one.Size);
        var threads = new List<Thread>();
        foreach (var (piece, size) in ordered)
        {
            var share = Take(size / left);
            left -= size;
            threads.RemoveAll(thread => !thread.IsAlive);
            var thread = new Thread(() =>
            {
                action(piece, share);
                Give(share);
            });
            threads.Add(thread);
            thread.Start();
        }

        threads.ForEach(thread => thread.Join());
    }

    private int Take(double part)
    {
        lock (_gate)
        {
            while (_free == 0)
                Monitor.Wait(_gate);
            var share = Math.Clamp((int)Math.Round(_cores * part), 1, _free);
            _free -= share;
            return share;
        }
    }

    private void Give(int share)
    {
        lock (_gate)
        {
            _free += share;
            Monitor.Pulse(_gate);
        }
    }
}
