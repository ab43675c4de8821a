using System.Text;
using CsCheck;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Tests.Packs;

public class TreeEntriesTests
{
    private const int HashLength = 20;

    // Hashes of few different bytes, among them all that a mode and its space consist of.
    private static readonly Gen<byte[]> Hash = Gen.OneOfConst<byte>(0, (byte)' ', (byte)'1', (byte)'0', (byte)'6', (byte)'4', 0xFF).Array[HashLength];
    private static readonly Gen<string> Name = Gen.OneOfConst("a", "40000 ", "100644 ", " ", "0", "4", "z").Array[1, 6].Select(string.Concat);

    // As old versions of Git wrote it, too.
    private static readonly Gen<string> Mode = Gen.OneOfConst("40000", "040000", "100644", "100755", "120000", "160000");

    [Test]
    public void Every_entry_is_read()
    {
        Gen.Select(Mode, Name, Hash).Array[0, 12].Sample(entries =>
        {
            var read = new List<(bool IsFolder, bool IsSubmodule, string Name, string Hash)>();
            for (var tree = new TreeEntries(Write(entries), HashLength); tree.MoveNext();)
                read.Add((tree.IsFolder, tree.IsSubmodule, Encoding.ASCII.GetString(tree.Name), Convert.ToHexString(tree.Hash)));
            return read.SequenceEqual(entries.Select(entry => (entry.Item1.EndsWith("40000", StringComparison.Ordinal), entry.Item1 == "160000", entry.Item2, Convert.ToHexString(entry.Item3))));
        });
    }

    [Test]
    public void A_tree_that_is_cut_short_is_damaged([Range(1, 32)] int length)
    {
        var tree = Write([("100644", "name", new byte[HashLength])]).AsSpan(0, length).ToArray();
        Assert.That(
            () =>
            {
                for (var entries = new TreeEntries(tree, HashLength); entries.MoveNext();)
                {
                }
            },
            tree.Length < "100644 name\0".Length + HashLength ? Throws.TypeOf<DamagedObjectException>() : Throws.Nothing);
    }

    [TestCase(" name")]
    [TestCase("100644")]
    [TestCase("1006a4 name")]
    [TestCase("100000644 name")]
    [TestCase("-40000 name")]
    public void What_has_no_mode_is_damaged(string entry)
    {
        byte[] tree = [.. Encoding.ASCII.GetBytes(entry), 0, .. new byte[HashLength]];
        Assert.That(() => new TreeEntries(tree, HashLength).MoveNext(), Throws.TypeOf<DamagedObjectException>());
    }

    private static byte[] Write(IEnumerable<(string Mode, string Name, byte[] Hash)> entries) =>
        [.. entries.SelectMany(entry => (byte[])[.. Encoding.ASCII.GetBytes($"{entry.Mode} {entry.Name}\0"), .. entry.Hash])];
}
