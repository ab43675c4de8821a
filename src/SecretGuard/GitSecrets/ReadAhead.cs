using System.Collections.Concurrent;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>Reads items on a thread of its own, while others take the first of them.</summary>
internal static class ReadAhead
{
    /// <summary>Begins to read.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="source">The items.</param>
    /// <returns>The same items, once; what the source throws is thrown behind the last of them.</returns>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        var read = new BlockingCollection<T>();
        var reading = OwnThread.Run(() => Read(source, read));
        return Take(read, reading);
    }

    private static void Read<T>(IEnumerable<T> source, BlockingCollection<T> read)
    {
        try
        {
            foreach (var item in source)
                read.Add(item);
        }
        finally
        {
            read.CompleteAdding();
        }
    }

    private static IEnumerable<T> Take<T>(BlockingCollection<T> read, Task reading)
    {
        foreach (var item in read.GetConsumingEnumerable())
            yield return item;
        reading.GetAwaiter().GetResult();
    }
}
