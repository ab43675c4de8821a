namespace SecretGuard;

/// <summary>Paints text with terminal colours, or leaves it as it is.</summary>
internal readonly struct Palette(bool colors)
{
    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Red(string text) => Paint("31", text);

    public string Green(string text) => Paint("32", text);

    public string Yellow(string text) => Paint("33", text);

    public string Cyan(string text) => Paint("36", text);

    private string Paint(string code, string text) => colors ? $"\e[{code}m{text}\e[0m" : text;
}
