using System.Globalization;

namespace SecretGuard.Git.Tests.Packs;

/// <summary>Repositories in which Git itself has packed some versions of a few files.</summary>
internal static class PackedRepository
{
    private const int Versions = 30;

    /// <summary>Commits versions of two files.</summary>
    public static void CommitVersions(this TemporaryRepository repository)
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(line => string.Create(CultureInfo.InvariantCulture, $"line {line} of many\n")));
        for (var version = 0; version < Versions; version++)
        {
            repository.Write("one", text.Replace($"line {version * 3} ", $"changed {version} ", StringComparison.Ordinal));
            repository.Write("folder/two", text[(version * 20)..]);
            repository.Commit($"version {version}");
        }

        repository.Git("tag", "--annotate", "--message", "a tag", "v1");
    }

    /// <summary>The path of the only pack.</summary>
    public static string Pack(this TemporaryRepository repository) => Directory.GetFiles(repository[".git/objects/pack"], "*.pack").Single();

    /// <summary>Name, type, size in the pack's sense, place and base (empty for none) of each entry, as Git tells them.</summary>
    public static (string Name, string Type, long Size, long Offset, string Base)[] Entries(this TemporaryRepository repository) =>
    [
        .. from line in repository.Git("verify-pack", "-v", repository.Pack()).Split('\n')
           let fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           where fields.Length is 5 or 7 && fields[0].Length >= 40
           select (fields[0], fields[1], Number(fields[2]), Number(fields[4]), fields.Length == 7 ? fields[6] : ""),
    ];

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
