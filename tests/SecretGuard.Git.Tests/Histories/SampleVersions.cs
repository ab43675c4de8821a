using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Git.Tests.Histories;

/// <summary>Random versions of files, in which credentials, halves of them and what looks like them come, move and go.</summary>
/// <param name="seed">Equal seeds make equal versions.</param>
internal sealed class SampleVersions(int seed)
{
    private static readonly Func<int, string>[] Sources =
    [
        .. from rule in RuleSet.All
           from example in rule.Examples.Concat(rule.CounterExamples)
           select (Func<int, string>)(drawn => rule.Fill(example, drawn)),
    ];

    private static readonly string[] Halves =
    [
        "AKIA{Q-V:1}{A-Z2-7:15}", "{A-Za-z0-9+/:40}", "aws_secret_access_key = ", "\"", "\n", "=", "%2F", "\\n", "é", "{0-9a-f:40}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A random number below a bound.</summary>
    public int Next(int bound) => _random.Next(bound);

    /// <summary>The first version of a file.</summary>
    public byte[] First() => [.. Plain(_random.Next(1, 400)), .. Piece(), .. Plain(_random.Next(1, 400))];

    /// <summary>The next version: a few places changed, or parts moved.</summary>
    public byte[] After(byte[] version)
    {
        var text = version.ToList();
        for (var edits = _random.Next(1, 4); edits > 0; edits--)
        {
            var place = _random.Next(text.Count + 1);
            var length = Math.Min(text.Count - place, _random.Next(4) == 0 ? _random.Next(600) : _random.Next(3));
            var taken = text.GetRange(place, length);
            text.RemoveRange(place, length);
            text.InsertRange(_random.Next(3) == 0 ? _random.Next(text.Count + 1) : place, _random.Next(3) == 0 ? taken : Piece());
        }

        return [.. text];
    }

    private static byte[] Plain(int lines) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, lines).Select(line => $"    total += items[{line}].size; // {line * 7919}\n")));

    private byte[] Piece()
    {
        var text = _random.Next(3) == 0
            ? SampleText.Fill(Halves[_random.Next(Halves.Length)], _random.Next())
            : Sources[_random.Next(Sources.Length)](_random.Next());
        return _random.Next(10) switch
        {
            0 => Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
            1 => Encoding.Unicode.GetBytes(text),
            2 => [],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
