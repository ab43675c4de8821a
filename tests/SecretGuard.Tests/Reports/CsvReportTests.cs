using Microsoft.VisualBasic.FileIO;
using SecretGuard.Reports;
using SecretGuard.Scanning;

namespace SecretGuard.Tests.Reports;

[Parallelizable(ParallelScope.All)]
internal sealed class CsvReportTests
{
    [TestCaseSource(typeof(Sample), nameof(Sample.HostileTexts))]
    public void Every_row_has_every_cell_and_no_cell_is_a_formula(string text)
    {
        var rows = Rows(Sample.With(text));
        Assert.That(rows.Select(row => row.Length), Is.All.EqualTo(16));
        Assert.That(rows, Has.Count.EqualTo(1 + 3 + 2 + 1 + 2));
        Assert.That(rows.SelectMany(row => row).Where(cell => cell.TrimStart() is ['=' or '+' or '-' or '@', ..]), Is.Empty);
    }

    [Test]
    public void A_row_says_all_of_a_finding()
    {
        var rows = Rows(Sample.With("a,\"b\""));
        var row = rows[0].Zip(rows[1]).ToDictionary(pair => pair.First, pair => pair.Second);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row["state"], Is.EqualTo("open"));
            Assert.That(row["rule"], Is.EqualTo("aws-secret-access-key"));
            Assert.That(row["path"], Is.EqualTo("a,\"b\""));
            Assert.That(row["line"], Is.EqualTo("3"));
            Assert.That(row["column"], Is.EqualTo("25"));
            Assert.That(row["commit"], Is.EqualTo(new string('a', 40)));
            Assert.That(row["date"], Is.EqualTo("2026-11-25T02:03:04+02:00"));
            Assert.That(row["facts"], Does.Contain("long-lived"));
            Assert.That(rows.Skip(1).Select(cells => cells[0]), Is.EqualTo(["open", "open", "open", "allowed", "allowed", "known", "not scanned", "not scanned"]));
        }
    }

    private static List<string[]> Rows(ScanResult result)
    {
        using var parser = new TextFieldParser(new StringReader(new CsvReport(showSecrets: false).Write(result))) { Delimiters = [","], TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (parser.ReadFields() is { } row)
            rows.Add(row);
        return rows;
    }
}
