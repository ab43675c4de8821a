using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection.Rules;

namespace SecretGuard.Detection.Tests.Rules;

public class DerPrivateKeyTests
{
    private static readonly Detector Detector = new(RuleSet.All);

    [Test]
    public void A_key_of_RSA_is_found([Values(512, 1024, 2048, 3072, 4096)] int bits, [Values] bool isPkcs8)
    {
        using var key = RSA.Create(bits);
        AssertFound(isPkcs8 ? key.ExportPkcs8PrivateKey() : key.ExportRSAPrivateKey());
    }

    [Test]
    public void A_key_of_an_elliptic_curve_is_found([Values("nistP256", "nistP384", "nistP521")] string curve, [Values] bool isPkcs8)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromFriendlyName(curve));
        AssertFound(isPkcs8 ? key.ExportPkcs8PrivateKey() : key.ExportECPrivateKey());
    }

    [Test]
    public void The_public_half_is_none([Values] bool isOfCurve)
    {
        using AsymmetricAlgorithm key = isOfCurve ? ECDsa.Create(ECCurve.NamedCurves.nistP256) : RSA.Create(2048);
        Assert.That(Forms(Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())).SelectMany(form => Rules(form.Text)), Is.Empty);
    }

    private static void AssertFound(byte[] key)
    {
        var base64 = Convert.ToBase64String(key);
        Assert.Multiple(() =>
        {
            foreach (var (form, text) in Forms(base64))
                Assert.That(Rules(text), Is.EqualTo(["der-private-key"]), form);
            foreach (var (form, text) in Forms(base64.Remove(base64.Length / 2, 1)))
                Assert.That(Rules(text), Does.Not.Contain("der-private-key"), $"{form}, a character short");
        });
    }

    private static IEnumerable<(string Form, string Text)> Forms(string base64)
    {
        string[] lines = [.. base64.Chunk(64).Select(line => new string(line))];
        yield return ("a variable", $"SAML_KEY={base64}\n");
        yield return ("joined with plus", $"String k = \"{string.Join("\" +\n    \"", lines)}\";\n");
        yield return ("joined with a dot", $"$k = '{string.Join("'\n  . '", lines)}';\n");
        yield return ("a block of YAML", $"k: |\n  {string.Join("\n  ", lines)}\nother: 1\n");
        yield return ("a string of JSON", $"{{\"k\": \"{string.Join("\\n", lines)}\\n\"}}");
        yield return ("with escaped slashes", $"{{\"k\": \"{base64.Replace("/", "\\/")}\"}}");
        yield return ("an element", $"<Key>{base64}</Key>\r\n");
        yield return ("continued lines", $"k={string.Join("\\\r\n    ", lines)}\r\n");
    }

    private static IEnumerable<string> Rules(string text) => Detector.Scan(Encoding.UTF8.GetBytes(text)).Select(finding => finding.Rule.Id);
}
