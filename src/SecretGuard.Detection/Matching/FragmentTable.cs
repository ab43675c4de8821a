using System.Numerics;
using System.Runtime.CompilerServices;

namespace SecretGuard.Detection.Matching;

/// <summary>
/// A hash table from the first bytes of fragments to their literals. Letters count as the same in both cases, and some other
/// bytes too: whoever looks a text up compares it with the literal.
/// </summary>
internal sealed class FragmentTable
{
    private const uint Multiplier = 0x9E3779B1;
    private const int LeastBits = 12;
    private const int CaseOfKey = 0x202020;

    // What the fourth byte of a fragment may be is known by its lower five bits, which are those of both cases.
    private const uint AnyFollower = uint.MaxValue;

    private readonly int _shift;

    // For each hash of three bytes: which bytes may follow, and one more than the first entry.
    private readonly uint[] _followers;
    private readonly int[] _first;
    private readonly (int Key, int Next)[] _entries;

    /// <summary>Fills the table.</summary>
    /// <param name="fragments">The fragments by the index of their literal.</param>
    public FragmentTable(ReadOnlySpan<Fragment> fragments)
    {
        // Few entries with one hash: most look-ups are of texts that are none.
        var bits = Math.Max(LeastBits, 4 + BitOperations.Log2((uint)fragments.Length + 1));
        _shift = 32 - bits;
        _followers = new uint[1 << bits];
        _first = new int[1 << bits];
        _entries = new (int, int)[fragments.Length];
        for (var i = 0; i < fragments.Length; i++)
            Add(fragments[i], i);
    }

    /// <summary>Whether there may be an entry for four bytes.</summary>
    /// <param name="bytes">The bytes in little-endian order.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(int bytes) => ((_followers[Hash(FoldedKey(bytes))] >> (bytes >> 24)) & 1) != 0;

    /// <summary>The first literal of a key, but for those of two bytes; -1 where there is none.</summary>
    public int First(int key) => Find(_first[Hash(FoldedKey(key))], FoldedKey(key));

    /// <summary>The next literal of the same key; -1 where there is none.</summary>
    public int Next(int literal) => Find(_entries[literal].Next, _entries[literal].Key);

    private static int FoldedKey(int bytes) => (bytes & 0xFFFFFF) | CaseOfKey;

    private void Add(Fragment fragment, int literal)
    {
        var bytes = fragment.Bytes;
        if (bytes.Length < Fragment.KeyLength)
        {
            for (var third = 0; third <= byte.MaxValue; third++)
                _followers[Hash(FoldedKey(bytes[0] | (bytes[1] << 8) | (third << 16)))] = AnyFollower;
            return;
        }

        var key = FoldedKey(Fragment.Key(bytes));
        var hash = Hash(key);
        _followers[hash] |= bytes.Length > Fragment.KeyLength ? 1u << bytes[Fragment.KeyLength] : AnyFollower;
        _entries[literal] = (key, _first[hash]);
        _first[hash] = literal + 1;
    }

    private int Find(int next, int key)
    {
        while (next > 0 && _entries[next - 1].Key != key)
            next = _entries[next - 1].Next;
        return next - 1;
    }

    private uint Hash(int key) => ((uint)key * Multiplier) >> _shift;
}
