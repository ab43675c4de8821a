using System.Text;

namespace SecretGuard.Git.Tests;

/// <summary>Reads what a source gives.</summary>
internal static class Contents
{
    public static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    /// <summary>One line for each content: its path, what it holds, and what it held before.</summary>
    public static string[] Describe(IContentSource source) =>
    [
        .. source.Enumerate()
            .Select(content => content.HasBase
                ? $"{content.Path}: {Text(content.Open())} < {Text(content.OpenBase())}"
                : $"{content.Path}: {Text(content.Open())}")
            .Order(StringComparer.Ordinal),
    ];
}
