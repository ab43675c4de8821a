using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

public class TablePasswordRuleTests
{
    private static readonly Detector Detector = new(RuleSet.All);

    [TestCase("\uFEFF\"User\";Password\nrobot;{}\n")]
    [TestCase("\uFEFFUser;Password\nrobot;{}\n")]
    [TestCase("Benutzer;Straße;Password\nrobot;\"Am Weg; 1\";{}\n")]
    [TestCase("name,url,username,password,note\n\"a\",,,,\n\"b\",\"https://b.internal.net\",\"robot\",\"{}\",\"it's\"\n")]
    public void A_password_in_the_column_is_found(string table)
    {
        var password = SampleText.Fill("{A-Z:2}{0-9:3}{a-z:2}!{0-9:2}", 1);
        var text = Encoding.UTF8.GetBytes(table.Replace("{}", password, StringComparison.Ordinal));

        Assert.That(Detector.Scan(text).Select(finding => (finding.Rule.Id, finding.Value)), Is.EqualTo([("table-password", password)]));
    }

    [TestCase("username,password\n", "a,{0}\nb,{1}\nc,{2}\n")]
    [TestCase("| User | Password |\n|------|----------|\n", "| a | {0} |\n| b | {1} |\n| c | {2} |\n")]
    [TestCase("INSERT INTO users (email, password) VALUES ", "('a', '{0}'), ('b', '{1}'),\n  ('c', '{2}');")]
    public void Each_password_in_the_column_is_found(string head, string rows)
    {
        string[] passwords = [.. Enumerable.Range(1, 3).Select(seed => SampleText.Fill("{A-Z:2}{0-9:3}{a-z:2}!{0-9:2}", seed))];
        var text = Encoding.UTF8.GetBytes(head + string.Format(null, rows, passwords));

        Assert.That(Detector.Scan(text).Select(finding => finding.Value), Is.EqualTo(passwords));
    }

    [Test]
    public void A_row_without_a_password_hides_none_behind_it()
    {
        var password = SampleText.Fill("{A-Z:2}{0-9:3}{a-z:2}!{0-9:2}", 1);
        var text = Encoding.UTF8.GetBytes($"username,password\na,{password}\nb,\nc,changeme\nd,password\ne,{password}7\n");

        Assert.That(Detector.Scan(text).Select(finding => finding.Value), Is.EqualTo([password, password + "7"]));
    }
}
