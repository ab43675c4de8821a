using System.Text;

namespace SecretGuard.GitSecrets;

/// <summary>The words of a shell's command line, as far as Git quotes them: <c>'…'</c>, and a backslash before one character.</summary>
internal static class ShellWords
{
    /// <summary>Reads the words.</summary>
    public static IEnumerable<string> Read(string line)
    {
        var (word, isWord, isQuoted) = (new StringBuilder(), false, false);
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (character == '\'')
            {
                (isQuoted, isWord) = (!isQuoted, true);
            }
            else if (!isQuoted && character is ' ' or '\n')
            {
                if (isWord)
                    yield return word.ToString();
                word.Clear();
                isWord = false;
            }
            else
            {
                if (!isQuoted && character == '\\' && i + 1 < line.Length)
                    character = line[++i];
                word.Append(character);
                isWord = true;
            }
        }

        if (isWord)
            yield return word.ToString();
    }
}
