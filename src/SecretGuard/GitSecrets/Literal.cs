using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>Texts as expressions that match them and nothing else.</summary>
internal static class Literal
{
    private const string Special = @"\.|$(){}?+*^[";

    /// <summary>The expression of a text.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder();
        foreach (var character in text)
            literal.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
        return literal.ToString();
    }
}
