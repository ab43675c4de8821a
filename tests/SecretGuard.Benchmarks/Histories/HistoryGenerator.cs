using System.Diagnostics;
using System.Globalization;
using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Benchmarks.Histories;

/// <summary>
/// Writes a history like those that people write, through <c>git fast-import</c>: files that are edited, renamed and deleted,
/// branches that are merged, long files, binary ones, and secrets whose places are told.
/// </summary>
/// <param name="seed">Equal seeds make equal histories.</param>
/// <param name="planted">Takes a line of JSON for each secret: its key ID, the mark of its first commit, and its path.</param>
internal sealed class HistoryGenerator(int seed, TextWriter planted)
{
    private const int MostFiles = 400;
    private const int CommitsOfSecret = 200;
    private const int CommitsOfMerge = 40;
    private const int Start = 1_600_000_000;

    private readonly Random _random = new(seed);
    private readonly List<(string Path, List<string> Lines)> _files = [];
    private readonly List<(int Commit, string Path, string KeyId)> _secrets = [];
    private int _named;

    /// <summary>Makes a repository in a folder that is not there yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="commits">Number of commits.</param>
    /// <exception cref="InvalidOperationException">Git fails.</exception>
    public void Generate(string folder, int commits)
    {
        Git(folder, null, "init", "--quiet", "--bare", "--initial-branch=main", folder);
        var marks = Path.Combine(folder, "generated-marks");
        Git(folder, output => Write(output, commits), "fast-import", "--quiet", $"--export-marks={marks}", "--depth=50");
        var names = File.ReadLines(marks).Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1]);
        File.Delete(marks);
        foreach (var (commit, path, keyId) in _secrets)
            planted.WriteLine($$"""{"keyId":"{{keyId}}","commit":"{{names[$":{commit}"]}}","path":"{{path}}"}""");
    }

    private void Write(Stream output, int commits)
    {
        for (var commit = 1; commit <= commits; commit++)
        {
            var isMerge = commit % CommitsOfMerge == 0;
            // A branch of one commit, which the next but one merges.
            var branch = commit % CommitsOfMerge == CommitsOfMerge - 2 ? "topic" : "main";
            Text(output, string.Create(CultureInfo.InvariantCulture, $"commit refs/heads/{branch}\nmark :{commit}\ncommitter Somebody <somebody@example.org> {Start + (commit * 600)} +0000\n"));
            Data(output, $"Change number {commit}\n");
            if (branch == "topic")
                Text(output, $"from :{commit - 1}\n");
            else if (commit % CommitsOfMerge == CommitsOfMerge - 1)
                Text(output, $"from :{commit - 2}\n");
            if (isMerge)
                Text(output, $"merge :{commit - 2}\n");
            if (branch == "topic")
                Modify(output, $"topics/{commit}.txt", Encoding.ASCII.GetBytes(string.Join('\n', Lines(50))));
            else
                Change(output, commit);
            Text(output, "\n");
        }
    }

    private void Change(Stream output, int commit)
    {
        if (commit % CommitsOfSecret == CommitsOfSecret / 2)
            Plant(output, commit);
        for (var changes = _random.Next(1, 4); changes > 0; changes--)
        {
            switch (_random.Next(100))
            {
                case < 10 when _files.Count < MostFiles:
                case var _ when _files.Count == 0:
                    _files.Add((NewPath(".cs"), [.. Lines(_random.Next(20, _random.Next(20) == 0 ? 8000 : 1500))]));
                    Modify(output, _files.Count - 1);
                    break;
                case < 12:
                    var renamed = _random.Next(_files.Count);
                    Text(output, $"D {_files[renamed].Path}\n");
                    _files[renamed] = (NewPath(".cs"), _files[renamed].Lines);
                    Modify(output, renamed);
                    break;
                case 12:
                    var binary = new byte[_random.Next(1000, 100_000)];
                    _random.NextBytes(binary);
                    Modify(output, NewPath(".bin"), binary);
                    break;
                default:
                    var edited = _random.Next(_files.Count);
                    Edit(_files[edited].Lines);
                    Modify(output, edited);
                    break;
            }
        }
    }

    // A secret that comes with an edit, and goes with the next commit that plants one.
    private void Plant(Stream output, int commit)
    {
        if (_files.Count == 0)
            return;
        foreach (var (_, lines) in _files)
            lines.RemoveAll(line => _secrets.Exists(secret => line.Contains(secret.KeyId, StringComparison.Ordinal)));
        var number = _random.Next(_files.Count);
        var keyId = SampleText.Fill("AKIA{Q-V:1}{A-Z2-7:15}", _random.Next());
        _secrets.Add((commit, _files[number].Path, keyId));
        _files[number].Lines.Insert(_random.Next(_files[number].Lines.Count + 1), $"    // aws_access_key_id = {keyId}");
        Modify(output, number);
    }

    private void Edit(List<string> lines)
    {
        for (var places = _random.Next(1, 4); places > 0; places--)
        {
            var place = _random.Next(lines.Count + 1);
            lines.InsertRange(place, Lines(_random.Next(1, 6)));
            var rest = _random.Next(lines.Count);
            lines.RemoveAt(rest);
        }
    }

    private IEnumerable<string> Lines(int count) => Enumerable.Range(0, count).Select(_ => string.Create(
        CultureInfo.InvariantCulture, $"    var item{_random.Next(1000)} = service.Find(orders[{_random.Next(100_000)}], \"name {_random.Next(1000)}\"); // as before"));

    private string NewPath(string extension) => string.Create(CultureInfo.InvariantCulture, $"src/part{_random.Next(20)}/File{_named++}{extension}");

    private void Modify(Stream output, int number) => Modify(output, _files[number].Path, Encoding.ASCII.GetBytes(string.Join('\n', _files[number].Lines) + "\n"));

    private static void Modify(Stream output, string path, ReadOnlySpan<byte> content)
    {
        Text(output, $"M 100644 inline {path}\n");
        Data(output, content);
    }

    private static void Data(Stream output, string text) => Data(output, Encoding.UTF8.GetBytes(text));

    private static void Data(Stream output, ReadOnlySpan<byte> content)
    {
        Text(output, string.Create(CultureInfo.InvariantCulture, $"data {content.Length}\n"));
        output.Write(content);
        output.Write("\n"u8);
    }

    private static void Text(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));

    private static void Git(string folder, Action<Stream>? write, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            RedirectStandardInput = true,
            WorkingDirectory = Directory.Exists(folder) ? folder : Environment.CurrentDirectory,
        })!;
        using (var input = new BufferedStream(git.StandardInput.BaseStream, 1 << 20))
            write?.Invoke(input);
        git.WaitForExit();
        if (git.ExitCode != 0)
            throw new InvalidOperationException($"git {arguments[0]} ended with exit code {git.ExitCode}");
    }
}
