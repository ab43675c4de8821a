using SecretGuard.GitSecrets;

namespace SecretGuard.Tests.GitSecrets;

internal sealed class TriedExpressionTests
{
    // Step by step, there are more ways through sixty letters than anybody could try.
    [Test]
    [CancelAfter(20_000)]
    public void What_takes_too_long_step_by_step_is_answered_all_the_same()
    {
        var expression = new TriedExpression("^(?:a|aa)+$");
        var letters = new string('a', 60);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(expression.IsMatch(letters), Is.True);
            Assert.That(expression.IsMatch(letters + "b"), Is.False);
            Assert.That(expression.IsMatch(letters), Is.True);
        }
    }
}
