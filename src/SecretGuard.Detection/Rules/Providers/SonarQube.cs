namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// SonarQube: tokens of users, of projects and for global analysis.
/// <see href="https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/">Tokens</see>.
/// </summary>
internal sealed class SonarQube : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "sonarqube-token",
            Title = "SonarQube token",
            Severity = Severity.High,
            Shapes = ["squ_{0-9a-f:40}", "sqp_{0-9a-f:40}", "sqa_{0-9a-f:40}"],
            Advice = ["revoke it in SonarQube: My account, Security"],
            Examples = ["SONAR_TOKEN={}", "sonar.login={}", "mvn sonar:sonar -Dsonar.token={}"],
            CounterExamples = ["squ_{0-9a-f:20}", "sqp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "sonarqube-legacy-token",
            Title = "SonarQube or SonarCloud token without a prefix",
            Severity = Severity.High,
            Names = ["sonar token", "sonar login", "sonarqube token", "sonarcloud token", "sonar auth token"],
            Shapes = ["{0-9a-f:40}"],
            Advice = ["revoke it in SonarQube or SonarCloud: My account, Security"],
            Examples = ["SONAR_TOKEN={}", "sonar.login={}", "sonarcloud_token: \"{}\""],
            CounterExamples = ["sonar.scm.revision={0-9a-f:40}", "SONAR_TOKEN: ${{ secrets.SONAR_TOKEN }}"],
        },
    ];
}
