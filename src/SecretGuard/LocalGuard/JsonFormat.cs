using System.Text.Json;

namespace SecretGuard.LocalGuard;

/// <summary>Strings under some keys, however deep, in JSON.</summary>
/// <param name="keys">The keys, in whatever case.</param>
internal sealed class JsonFormat(params string[] keys) : ICredentialFormat
{
    private const int LongestParent = 60;

    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Keys whose values are a user and a password in base64.</summary>
    public IReadOnlyList<string> EncodedKeys { get; init; } = [];

    /// <inheritdoc/>
    public void Read(ReadOnlySpan<byte> content, string source, CredentialSink sink)
    {
        try
        {
            ReadAll(content, source, sink);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Its message may hold a part of the file.
            var line = e is JsonException { LineNumber: { } number } ? $" on line {number + 1}" : "";
            sink.Note(source, $"this is no JSON{line}, so not all of its values are looked for");
        }
    }

    private void ReadAll(ReadOnlySpan<byte> content, string source, CredentialSink sink)
    {
        var reader = new Utf8JsonReader(content, Lenient);
        var parents = new Stack<string>();
        var key = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = reader.GetString()!;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    parents.Push(key);
                    key = "";
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    parents.Pop();
                    break;
                case JsonTokenType.String when EncodedKeys.Contains(key, StringComparer.OrdinalIgnoreCase):
                    sink.AddEncoded(reader.GetString()!, Named(key, parents), source);
                    break;
                case JsonTokenType.String when keys.Contains(key, StringComparer.OrdinalIgnoreCase):
                    sink.Add(reader.GetString()!, Named(key, parents), source, isCertain: true);
                    break;
            }
        }
    }

    private static string Named(string key, Stack<string> parents) =>
        parents.TryPeek(out var parent) && parent.Length is > 0 and <= LongestParent ? $"{key} of {parent}" : key;
}
