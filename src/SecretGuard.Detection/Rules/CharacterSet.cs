using System.Text;

namespace SecretGuard.Detection.Rules;

/// <summary>A set of ASCII characters, written as in a regular expression's brackets: <c>A-Za-z0-9_-</c>. A hyphen at an end is itself.</summary>
internal sealed class CharacterSet
{
    /// <summary>Reads a set.</summary>
    /// <param name="text">Characters and ranges.</param>
    public CharacterSet(string text)
    {
        var members = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 2 < text.Length && text[i + 1] == '-')
            {
                for (var member = text[i]; member <= text[i + 2]; member++)
                    members.Append(member);
                i += 2;
            }
            else
            {
                members.Append(text[i]);
            }
        }

        Members = members.ToString();
    }

    /// <summary>All characters of the set.</summary>
    public string Members { get; }
}
