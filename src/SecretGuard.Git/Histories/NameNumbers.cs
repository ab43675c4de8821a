using System.Text;

namespace SecretGuard.Git.Histories;

/// <summary>Gives a number to each name of a file or folder. May be used on any thread.</summary>
internal sealed class NameNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The name of a number.</summary>
    public string this[int number] => _names[number];

    /// <summary>The number of a name.</summary>
    public int Of(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        lock (_numbers)
        {
            if (!_numbers.TryGetValue(text, out var number))
            {
                _numbers[text] = number = _names.Count;
                _names.Add(text);
            }

            return number;
        }
    }
}
