using System.Globalization;
using System.Text;
using CsCheck;
using SecretGuard.Detection;
using SecretGuard.Detection.Rules;
using SecretGuard.Filters;
using SecretGuard.Git.Packs;
using SecretGuard.Scanning;

namespace SecretGuard.Tests.Scanning;

[Parallelizable(ParallelScope.All)]
internal sealed class SecretSightingsTests
{
    private static readonly Detector Detector = new(RuleSet.All);

    private static readonly string[] Lines =
    [
        .. Enumerable.Range(1, 6).Select(seed => SampleText.Fill("API_TOKEN={A-Za-z0-9:32}", seed)),
        SampleText.Fill("API_TOKEN={A-Za-z0-9:32}", 1) + " # secretguard:allow tried",
        SampleText.Fill("API_TOKEN={A-Za-z0-9:32}", 2) + " # nosecret",
        "# nothing",
    ];

    [Test]
    public void What_was_seen_before_need_not_be_located()
    {
        Gen.Select(Gen.Int[0, 1_000_000], Gen.OneOfConst(Lines).Array[0, 8]).Array[1, 12].Sample(versions =>
        {
            var (all, some) = (new SecretSightings(MarkOf), new SecretSightings(MarkOf));
            foreach (var (number, lines) in versions.DistinctBy(version => version.Item1))
            {
                var name = number.ToString("x8", CultureInfo.InvariantCulture);
                var content = Encoding.UTF8.GetBytes(string.Join('\n', lines));
                var findings = Detector.Scan(content);
                if (findings.Count == 0)
                    continue;
                all.Add(new(name, ObjectType.Blob, ContentScanner.Locate(findings, content)));
                var wanted = some.Wanted(name, content, findings);
                some.Add(new(name, ObjectType.Blob, ContentScanner.Locate(findings, content, wanted.Contains))
                {
                    Others = [.. findings.Where(finding => !wanted.Contains(finding))],
                });
            }

            return all.Secrets.Select(Describe).SequenceEqual(some.Secrets.Select(Describe));
        });
    }

    private static InlineMark? MarkOf(LocatedFinding finding) => new InlineMarkers(RuleSet.All).Find(finding);

    private static string Describe(SecretSightings.Sighted secret) =>
        $"{secret.Fingerprint} {secret.First} {secret.Located.Start} {secret.Located.Excerpt} {secret.Mark} {string.Join(',', secret.Objects)}";
}
