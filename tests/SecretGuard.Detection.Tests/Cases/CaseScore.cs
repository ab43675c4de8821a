using System.Globalization;
using System.Text;

namespace SecretGuard.Detection.Tests.Cases;

/// <summary>Counts what was found in cases and what was not, by case and by marked secret.</summary>
internal sealed class CaseScore
{
    // What went wrong, and with which seeds.
    private readonly SortedDictionary<string, List<int>> _wrong = new(StringComparer.Ordinal);

    private int _positive;
    private int _negative;
    private int _truePositive;
    private int _falsePositive;
    private int _secrets;
    private int _covered;

    public double Recall => Share(_truePositive, _positive);

    // Where no case has a secret, there is nothing to be precise about but the silence.
    public double Precision => _positive == 0 ? Share(_negative - _falsePositive, _negative) : Share(_truePositive, _truePositive + _falsePositive);

    public double Covered => Share(_covered, _secrets);

    public void Add(LabelledCase labelled, FilledCase filled, IReadOnlyList<Finding> findings)
    {
        if (!labelled.HasSecrets)
        {
            _negative++;
            if (findings.Count > 0)
            {
                _falsePositive++;
                Note($"false: {labelled.Name} ({RulesOf(findings)})", filled);
            }

            return;
        }

        var places = new RangeSet(findings.SelectMany(finding => finding.Parts.Append(finding.Range)));
        var open = filled.Secrets.Index().Where(secret => !places.Overlaps(secret.Item)).ToList();
        _positive++;
        _secrets += filled.Secrets.Count;
        _covered += filled.Secrets.Count - open.Count;
        if (findings.Count > 0)
            _truePositive++;
        else
            Note($"missed: {labelled.Name}", filled);
        if (findings.Count > 0 && open.Count > 0)
            Note($"not covered: {labelled.Name}, mark {string.Join(" and ", open.Select(secret => secret.Index + 1))} (found: {RulesOf(findings)})", filled);
    }

    // Names of cases and rules only: what a case was filled with stays out of logs.
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"recall {Recall:F4}, precision {Precision:F4}, covered {Covered:F4}");
        foreach (var (what, seeds) in _wrong)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {what}, seeds {string.Join(' ', seeds)}");
        return text.ToString();
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static string RulesOf(IReadOnlyList<Finding> findings) => string.Join(" ", findings.Select(finding => finding.Rule.Id).Distinct());

    private void Note(string what, FilledCase filled)
    {
        if (!_wrong.TryGetValue(what, out var seeds))
            _wrong[what] = seeds = [];
        seeds.Add(filled.Seed);
    }
}
