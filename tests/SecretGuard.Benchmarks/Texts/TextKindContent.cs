using System.Collections.Concurrent;

namespace SecretGuard.Benchmarks.Texts;

/// <summary>The text of each kind, made once.</summary>
internal static class TextKindContent
{
    private static readonly ConcurrentDictionary<TextKind, byte[]> Made = new();

    /// <summary>The text of a kind, the same at every call.</summary>
    public static byte[] Content(this TextKind kind) => Made.GetOrAdd(kind, Make);

    /// <summary>What tables call a kind.</summary>
    public static string Title(this TextKind kind) => kind switch
    {
        TextKind.Source => "source text",
        TextKind.Minified => "minified program text",
        TextKind.Base64 => "random base64, one line",
        TextKind.WrappedBase64 => "random base64, lines of 76",
        TextKind.FortyCharacters => "random base64, lines of 40",
        TextKind.Base64OfText => "base64 of text",
        TextKind.OneLetter => "`x` repeated",
        TextKind.KeyIdPrefixes => "`AKIA` repeated",
        TextKind.Escapes => "`%2F` repeated",
        TextKind.Zeros => "zeros",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static byte[] Make(TextKind kind) => kind switch
    {
        TextKind.Source => SourceText.Read(),
        TextKind.Minified => GeneratedText.Minified(),
        TextKind.Base64 => GeneratedText.Base64(int.MaxValue),
        TextKind.WrappedBase64 => GeneratedText.Base64(76),
        TextKind.FortyCharacters => GeneratedText.Base64(40),
        TextKind.Base64OfText => GeneratedText.Base64OfText(),
        TextKind.OneLetter => GeneratedText.Repeated("x"u8),
        TextKind.KeyIdPrefixes => GeneratedText.Repeated("AKIA"u8),
        TextKind.Escapes => GeneratedText.Repeated("%2F"u8),
        TextKind.Zeros => GeneratedText.Repeated([0]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
