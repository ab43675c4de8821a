using System.Text;
using SecretGuard.Detection.Scoring;

namespace SecretGuard.LocalGuard;

/// <summary>Takes what the sources find: keeps what is worth being looked for, each value once, and notes what is not.</summary>
/// <param name="excluded">Sources that somebody excludes.</param>
internal sealed class CredentialSink(IReadOnlyCollection<string> excluded)
{
    /// <summary>More values are not kept.</summary>
    public const int Most = 1000;

    private const int MostNotes = 100;

    private readonly Dictionary<string, LocalCredential> _credentials = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _leftOut = [];
    private bool _isFull;

    /// <summary>What was kept.</summary>
    public IReadOnlyCollection<LocalCredential> Credentials => _credentials.Values;

    /// <summary>What whoever scans must know: something could not be read.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>Whether nobody wants a source to be read.</summary>
    public bool Excludes(string source) => excluded.Contains(source);

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">What it is called there; null where the source is its name.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="isCertain">Whether nothing but credentials stands there.</param>
    public void Add(string value, string? key, string source, bool isCertain)
    {
        var credential = new LocalCredential(value, key, source);
        if (KnownValue.Objection(value, isCertain) is { } reason)
            LeaveOut(credential.Name, reason);
        else if (_credentials.Count < Most)
            _ = _credentials.TryAdd(value, credential);
        else if (!_credentials.ContainsKey(value))
            NoteThatItIsFull(source);
    }

    /// <summary>Adds a value in base64, and the password in it: what stands behind the name of a user, or all.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">What it is called there.</param>
    /// <param name="source">Where it comes from.</param>
    public void AddEncoded(string value, string key, string source)
    {
        Add(value, key, source, isCertain: true);
        var bytes = new byte[value.Length];
        if (!Convert.TryFromBase64String(value, bytes, out var length))
            return;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        Add(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..], $"password in {key}", source, isCertain: true);
    }

    /// <summary>Notes something that whoever scans must know.</summary>
    public void Note(string source, string what)
    {
        if (_notes.Count < MostNotes)
            _notes.Add($"guard: {source}: {what}");
    }

    /// <summary>Notes that something is not looked for.</summary>
    public void LeaveOut(string name, string reason)
    {
        if (_leftOut.Count < MostNotes)
            _leftOut.Add($"{name} is not looked for: {reason}");
    }

    private void NoteThatItIsFull(string source)
    {
        if (!_isFull)
            Note(source, $"there are more than {Most} credentials on this machine; the rest is not looked for");
        _isFull = true;
    }
}
