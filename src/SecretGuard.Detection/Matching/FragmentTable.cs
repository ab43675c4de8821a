using System.Numerics;
using System.Runtime.CompilerServices;

namespace SecretGuard.Detection.Matching;

/// <summary>A hash table from three bytes of a text to the literals that have them in their fragment.</summary>
internal sealed class FragmentTable
{
    private const uint Multiplier = 0x9E3779B1;
    private const int None = -1;

    private readonly int[] _heads;
    private readonly int _shift;
    private readonly (int Key, int Literal, int Next)[] _entries;

    /// <summary>Fills the table.</summary>
    /// <param name="fragments">The fragments by the index of their literal.</param>
    public FragmentTable(IReadOnlyList<Fragment> fragments)
    {
        var keys = fragments.SelectMany((fragment, literal) => fragment.Keys().Select(key => (Key: key, Literal: literal))).ToArray();

        // Few entries on one head: most look-ups are of texts that are none.
        var bits = 4 + BitOperations.Log2((uint)keys.Length + 1);
        _shift = 32 - bits;
        _heads = new int[1 << bits];
        Array.Fill(_heads, None);
        _entries = new (int, int, int)[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            ref var head = ref _heads[Hash(keys[i].Key)];
            _entries[i] = (keys[i].Key, keys[i].Literal, head);
            head = i;
        }
    }

    /// <summary>The literal of an entry.</summary>
    public int this[int entry] => _entries[entry].Literal;

    /// <summary>Whether there may be an entry for the first three of four bytes.</summary>
    /// <param name="bytes">The bytes in little-endian order.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(int bytes) => _heads[Hash(bytes & 0xFFFFFF)] != None;

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
