using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace SecretGuard.Reports;

/// <summary>A piece of HTML with holes such as <c>{{path}}</c>, from a file in the folder <c>Html</c>.</summary>
internal sealed partial class HtmlTemplate
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Text and names of holes in turn.
    private readonly string[] _parts;

    /// <summary>Reads a template.</summary>
    /// <param name="name">The name of its file.</param>
    public HtmlTemplate(string name) => _parts = Hole().Split(Read(name));

    /// <summary>Reads one of the files as it is.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(HtmlTemplate).Assembly.GetManifestResourceStream($"html/{name}")!;
        using var reader = new StreamReader(stream);
        // The same text whatever the line ends of the checkout were: the policy of the page names its hash.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Writes text from outside.</summary>
    public static void WriteText(TextWriter output, string text) => Encoder.Encode(output, Printable.Of(text));

    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">What stands in a hole, as text; null where it is one of <paramref name="html"/>.</param>
    /// <param name="html">Writes what stands in a hole, as HTML.</param>
    public void Write(TextWriter output, Func<string, string?> text, Action<string>? html = null)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            if (i % 2 == 0)
                output.Write(_parts[i]);
            else if (text(_parts[i]) is { } value)
                WriteText(output, value);
            else
                html!(_parts[i]);
        }
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Hole();
}
