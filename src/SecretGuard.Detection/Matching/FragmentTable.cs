using System.Numerics;

namespace SecretGuard.Detection.Matching;

/// <summary>A hash table from three bytes of a text to the literals that have them as their fragment.</summary>
internal sealed class FragmentTable
{
    private const uint Multiplier = 0x9E3779B1;
    private const int None = -1;

    private readonly int[] _heads;
    private readonly int _shift;
    private readonly List<(int Key, int Literal, int Next)> _entries = [];

    /// <summary>Fills the table.</summary>
    /// <param name="fragments">The fragments by the index of their literal.</param>
    /// <param name="isWhole">Whether the literal of an index has a whole fragment; others are left out.</param>
    public FragmentTable(IReadOnlyList<Fragment> fragments, Func<int, bool> isWhole)
    {
        // Few entries on one head: most look-ups are of texts that are none.
        var bits = 4 + BitOperations.Log2((uint)fragments.Count + 1);
        _shift = 32 - bits;
        _heads = new int[1 << bits];
        Array.Fill(_heads, None);
        for (var literal = 0; literal < fragments.Count; literal++)
        {
            if (!isWhole(literal))
                continue;
            foreach (var key in fragments[literal].Keys())
            {
                ref var head = ref _heads[Hash(key)];
                _entries.Add((key, literal, head));
                head = _entries.Count - 1;
            }
        }
    }

    /// <summary>The literal of an entry.</summary>
    public int this[int entry] => _entries[entry].Literal;

    /// <summary>The first entry of a key; -1 where there is none.</summary>
    public int First(int key) => Find(_heads[Hash(key)], key);

    /// <summary>The next entry of the same key; -1 where there is none.</summary>
    public int Next(int entry) => Find(_entries[entry].Next, _entries[entry].Key);

    private int Find(int entry, int key)
    {
        while (entry != None && _entries[entry].Key != key)
            entry = _entries[entry].Next;
        return entry;
    }

    private uint Hash(int key) => ((uint)key * Multiplier) >> _shift;
}
