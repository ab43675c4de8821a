namespace SecretGuard.Detection.Tests.Cases;

/// <summary>The cases of a file; <c>### NAME</c> begins each.</summary>
internal sealed record CaseFile(string Name, IReadOnlyList<LabelledCase> Cases)
{
    private const string Heading = "### ";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IEnumerable<string> Names() => Directory.GetFiles(Folder, "*.cases").Select(Path.GetFileNameWithoutExtension).Order().OfType<string>();

    public static CaseFile Read(string name)
    {
        var text = "\n" + File.ReadAllText(Path.Combine(Folder, name + ".cases"));
        var cases = text.Split("\n" + Heading).Skip(1).Select(ToCase).ToList();
        return new CaseFile(name, cases);
    }

    private static LabelledCase ToCase(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new LabelledCase(text[..end].Trim(), text[(end + 1)..].TrimEnd('\n') + "\n");
    }
}
