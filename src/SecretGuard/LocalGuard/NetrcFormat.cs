using System.Text;

namespace SecretGuard.LocalGuard;

/// <summary>
/// Words: <c>machine NAME login USER password PASSWORD</c>.
/// <see href="https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html">GNU inetutils</see>.
/// </summary>
internal sealed class NetrcFormat : ICredentialFormat
{
    /// <inheritdoc/>
    public void Read(ReadOnlySpan<byte> content, string source, CredentialSink sink)
    {
        var (machine, number, isMacro, keyword) = ("default", 0, false, "");
        foreach (var line in TextLines.Of(content, source, sink))
        {
            number++;
            isMacro &= line.Trim().Length > 0;
            if (isMacro || line.TrimStart().StartsWith('#'))
                continue;
            foreach (var word in WordsOf(line))
            {
                switch (keyword)
                {
                    case "machine":
                        machine = word;
                        break;
                    case "password":
                        sink.Add(word, $"password of machine {machine}", source, isCertain: true);
                        break;
                    case "" when word is "machine" or "login" or "password" or "account" or "macdef":
                        (keyword, isMacro) = (word, word == "macdef");
                        continue;
                    case "" when word == "default":
                        machine = word;
                        break;
                    case "":
                        sink.Note(source, $"line {number} has a word that is not known there");
                        return;
                }

                keyword = "";
            }
        }
    }

    private static IEnumerable<string> WordsOf(string line)
    {
        var (word, isQuoted, isWord) = (new StringBuilder(), false, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && (isQuoted || !isWord))
            {
                (isQuoted, isWord) = (!isQuoted, true);
            }
            else if (char.IsWhiteSpace(line[i]) && !isQuoted)
            {
                if (isWord)
                    yield return word.ToString();
                (isWord, _) = (false, word.Clear());
            }
            else
            {
                if (line[i] == '\\' && i + 1 < line.Length)
                    i++;
                isWord = true;
                word.Append(line[i]);
            }
        }

        if (isWord)
            yield return word.ToString();
    }
}
