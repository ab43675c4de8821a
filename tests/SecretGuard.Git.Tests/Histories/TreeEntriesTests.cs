using System.Text;
using CsCheck;
using SecretGuard.Git.Histories;

namespace SecretGuard.Git.Tests.Histories;

public class TreeEntriesTests
{
    private const int HashLength = 20;

    // Hashes of few different bytes, among them all that a mode and its space consist of.
    private static readonly Gen<byte[]> Hash = Gen.OneOfConst<byte>(0, (byte)' ', (byte)'1', (byte)'0', (byte)'6', (byte)'4', 0xFF).Array[HashLength];
    private static readonly Gen<string> Name = Gen.OneOfConst("a", "40000 ", "100644 ", " ", "0", "4", "z").Array[1, 6].Select(string.Concat);
    private static readonly Gen<string> Mode = Gen.OneOfConst("40000", "100644", "100755", "120000", "160000");

    [Test]
    public void The_name_of_each_entry_is_found_from_its_hash()
    {
        Gen.Select(Mode, Name, Hash).Array[1, 12].Sample(entries =>
        {
            var (tree, hashes) = (new List<byte>(), new List<int>());
            foreach (var (mode, name, hash) in entries)
            {
                tree.AddRange(Encoding.ASCII.GetBytes($"{mode} {name}\0"));
                hashes.Add(tree.Count);
                tree.AddRange(hash);
            }

            var bytes = tree.ToArray();
            return entries.Index().All(entry => Encoding.ASCII.GetString(bytes[TreeEntries.NameBefore(bytes, hashes[entry.Index], HashLength)]) == entry.Item.Item2);
        });
    }
}
