using System.Text;
using CsCheck;
using SecretGuard.Detection.Rules;
using SecretGuard.Detection.Versions;

namespace SecretGuard.Detection.Tests.Versions;

public class VersionScannerTests
{
    private static readonly Detector Detector = new(RuleSet.All);
    private static readonly Detector DetectorOfMachine = new(RuleSet.All, () => SampleContents.RulesOfMachine);

    private static readonly Gen<byte[]> Plain =
        Gen.Int[1, 9000].Select(length => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("for (int i = 0; i < count; i++)\n    total += items[i];\n", (length / 55) + 1))[..length]));

    private static readonly Gen<byte[]> Content =
        Gen.Frequency((1, SampleContents.Any), (3, Plain)).Array[1, 8].Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    private static readonly Gen<byte[]> Insertion =
        Gen.Frequency((3, SampleContents.Piece), (2, Gen.Byte.Array[0, 3]), (1, Plain));

    // A cut at two places in a thousand parts of the content, and what stands there from then on.
    private static readonly Gen<(int From, int To, byte[] Text)> Edit =
        Gen.Select(Gen.Int[0, 1000], Gen.Frequency((2, Gen.Int[0, 2]), (1, Gen.Int[0, 300])), Insertion, (from, length, text) => (from, from + length, text));

    [Test]
    public void What_differs_gives_with_what_is_known_what_a_scan_of_the_whole_gives([Values] bool isOfMachine)
    {
        Gen.Select(Content, Edit.Array[1, 3].Array[1, 4]).Sample((first, versions) =>
        {
            var scanner = new VersionScanner(isOfMachine ? DetectorOfMachine : Detector);
            var (content, scan) = (first, scanner.Scan(first));
            foreach (var edits in versions)
            {
                var (next, copied) = Apply(content, edits);
                (content, scan) = (next, scanner.Scan(next, scan, copied));
                if (!Describe(scan).SequenceEqual(Describe(scanner.Scan(content))))
                    return false;
            }

            return true;
        });
    }

    [Test]
    public void What_differs_near_something_changes_what_it_is([Values] bool isOfMachine)
    {
        var far = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("        total += items[i];\n", 400)));
        var gap = Gen.Int[0, 700].Select(length => far[..length]);
        var middle = Gen.Select(SampleContents.Piece, gap, SampleContents.Piece, gap, SampleContents.Piece, (a, b, c, d, e) => (byte[])[.. a, .. b, .. c, .. d, .. e]);
        var edit = Gen.Select(Gen.Int[-900, 900], Gen.Int[0, 100], Gen.Int[0, 30], Insertion);
        Gen.Select(middle, edit).Sample((middle, edit) =>
        {
            var scanner = new VersionScanner(isOfMachine ? DetectorOfMachine : Detector);
            byte[] content = [.. far, .. middle, .. far];
            var from = far.Length + (edit.Item2 * middle.Length / 100) + edit.Item1;
            byte[] next = [.. content[..from], .. edit.Item4, .. content[(from + edit.Item3)..]];
            CopiedRange[] copied = [new(0, 0, from), new(from + edit.Item3, from + edit.Item4.Length, content.Length - from - edit.Item3)];
            return Describe(scanner.Scan(next, scanner.Scan(content), copied)).SequenceEqual(Describe(scanner.Scan(next)));
        });
    }

    [Test]
    public void Pieces_in_another_order_are_no_trouble([Values] bool isOfMachine)
    {
        Gen.Select(Content, Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 500]).Array[0, 8]).Sample((content, pieces) =>
        {
            var scanner = new VersionScanner(isOfMachine ? DetectorOfMachine : Detector);
            var (text, copied) = (new List<byte>(), new List<CopiedRange>());
            foreach (var (from, length) in pieces)
            {
                var range = (from * content.Length / 1000)..(Math.Min(1000, from + length) * content.Length / 1000);
                copied.Add(new CopiedRange(range.Start.Value, text.Count, range.End.Value - range.Start.Value));
                text.AddRange(content[range]);
            }

            var scan = scanner.Scan(text.ToArray(), scanner.Scan(content), copied.ToArray());
            return Describe(scan).SequenceEqual(Describe(scanner.Scan(text.ToArray())));
        });
    }

    [Test]
    public void A_version_that_differs_in_nothing_is_the_same()
    {
        var content = Encoding.ASCII.GetBytes(SampleText.Fill("id = AKIA{Q-V:1}{A-Z2-7:15}", 1));
        var scanner = new VersionScanner(Detector);
        var scan = scanner.Scan(content);
        Assert.That(scanner.Scan(content, scan, [new CopiedRange(0, 0, 3), new CopiedRange(3, 3, content.Length - 3)]), Is.SameAs(scan));
    }

    [Test]
    public void A_piece_far_behind_another_one_is_joined_to_it([Range(40, 80, 4)] int spaces)
    {
        var far = string.Concat(Enumerable.Repeat("        total += items[i];\n", 400));
        var (before, piece) = (SampleText.Fill("aws_secret_access_key = \"{A-Za-z0-9:22}\" +\n", 1), SampleText.Fill("\"{A-Za-z0-9:18}\"", 2));
        var start = far + before + new string(' ', spaces);
        var (content, next) = (Encoding.ASCII.GetBytes(start + "name;\n" + far), Encoding.ASCII.GetBytes(start + piece + ";\n" + far));
        CopiedRange[] copied = [new(0, 0, start.Length), new(start.Length + 4, start.Length + piece.Length, far.Length + 2)];
        var scanner = new VersionScanner(Detector);
        Assert.That(Describe(scanner.Scan(next, scanner.Scan(content), copied)), Is.EqualTo(Describe(scanner.Scan(next))));
        Assert.That(scanner.Scan(next).Findings.Where(finding => finding.Rule.Id == "aws-secret-access-key"), Has.Exactly(spaces < 75 ? 1 : 0).Items);
    }

    [Test]
    public void A_name_far_behind_its_value_says_what_it_is([Values("total = {}\", \"key\": \"", "total = {} | ")] string pair, [Range(20, 50, 5)] int numbers)
    {
        var far = string.Concat(Enumerable.Repeat("        total += items[i];\n", 400));
        var start = far + SampleText.Fill(pair.Replace("{}", "{A-Za-z0-9:29}", StringComparison.Ordinal), 1) + string.Concat(Enumerable.Repeat("7 ", numbers));
        var (content, next) = (Encoding.ASCII.GetBytes($"{start}0\n{far}"), Encoding.ASCII.GetBytes($"{start}secret\n{far}"));
        CopiedRange[] copied = [new(0, 0, start.Length), new(start.Length + 1, start.Length + 6, content.Length - start.Length - 1)];
        var scanner = new VersionScanner(Detector);
        Assert.That(Describe(scanner.Scan(next, scanner.Scan(content), copied)), Is.EqualTo(Describe(scanner.Scan(next))));
        Assert.That(scanner.Scan(next).Findings, Has.Count.EqualTo(1));
        Assert.That(scanner.Scan(content).Findings, Is.Empty);
    }

    private static (byte[] Content, CopiedRange[] Copied) Apply(byte[] content, (int From, int To, byte[] Text)[] edits)
    {
        var (text, copied, at) = (new List<byte>(), new List<CopiedRange>(), 0);
        foreach (var edit in edits.OrderBy(edit => edit.From))
        {
            var from = Math.Max(at, edit.From * content.Length / 1000);
            Copy(from);
            at = Math.Max(from, Math.Min(content.Length, edit.To * content.Length / 1000));
            text.AddRange(edit.Text);
        }

        Copy(content.Length);
        return ([.. text], [.. copied]);

        void Copy(int end)
        {
            if (end == at)
                return;
            copied.Add(new CopiedRange(at, text.Count, end - at));
            text.AddRange(content[at..end]);
        }
    }

    private static IEnumerable<string> Describe(VersionScan scan) =>
        scan.Findings.Select(finding => $"{finding.Rule.Id} {finding.Range} {finding.Value} {finding.Probability} {finding.Severity} {string.Join(',', finding.Parts)}");
}
