using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

/// <summary>What tells secrets from words, fill-ins and paths takes hardly any random value for one of those.</summary>
public class RandomValueTests
{
    private const int Values = 20_000;

    private static readonly Detector Detector = new(RuleSet.All);

    [TestCase("AWS_SECRET_ACCESS_KEY={A-Za-z0-9+/:40}", 3)]
    [TestCase("\"secretAccessKey\": \"//{A-Za-z0-9+/:38}\"", 3)]
    [TestCase("/tmp/keys/AKIA{Q-V:1}{A-Z:15}.csv", 30)]
    [TestCase("backup_AKIA{Q-V:1}{A-Z:15}_old", 30)]
    [TestCase("service_token: {0-9a-f:32}", 3)]
    [TestCase("service_token: {0-9a-f:40}", 3)]
    [TestCase("service_token: {0-9a-f:20}25519{0-9a-f:15}", 3)]
    [TestCase("service_token = '{A-Za-z0-9:32}'", 60)]
    [TestCase("service_token = '{A-Za-z0-9_-:43}'", 60)]
    [TestCase("service_token = '{a-z0-9:32}'", 60)]
    [TestCase("service_token = '{A-Z0-9:32}'", 60)]
    public void Random_value_is_found(string template, int missed)
    {
        var found = Enumerable.Range(0, Values).AsParallel().Count(seed => Detector.Scan(Encoding.ASCII.GetBytes(SampleText.Fill(template, seed))).Any());
        Assert.That(Values - found, Is.LessThanOrEqualTo(missed));
    }
}
