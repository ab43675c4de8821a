namespace SecretGuard.Detection;

/// <summary>Looks through items that are in order of where they stand.</summary>
public static class Ordered
{
    /// <summary>The index of the first item that stands at a place or behind it; the number of items where none does.</summary>
    /// <param name="items">The items.</param>
    /// <param name="place">The place.</param>
    /// <param name="placeOf">Where an item stands.</param>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, long place, Func<T, long> placeOf)
    {
        ArgumentNullException.ThrowIfNull(placeOf);
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = placeOf(items[middle]) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
