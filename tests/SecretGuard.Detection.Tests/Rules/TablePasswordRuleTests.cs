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
    public void The_first_password_in_the_column_is_found(string table)
    {
        var password = SampleText.Fill("{A-Z:2}{0-9:3}{a-z:2}!{0-9:2}", 1);
        var text = Encoding.UTF8.GetBytes(table.Replace("{}", password, StringComparison.Ordinal));

        Assert.That(Detector.Scan(text).Select(finding => (finding.Rule.Id, finding.Value)), Is.EqualTo([("table-password", password)]));
    }
}
