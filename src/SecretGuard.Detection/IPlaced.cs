namespace SecretGuard.Detection;

/// <summary>Something that is known of a place in a version.</summary>
/// <typeparam name="T">Its type.</typeparam>
internal interface IPlaced<T>
{
    /// <summary>The place from which it is known.</summary>
    int Anchor { get; }

    /// <summary>The same in another version.</summary>
    /// <param name="offset">How much further behind it stands there.</param>
    T Moved(int offset);
}
