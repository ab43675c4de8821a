namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Branch: secrets of applications. Branch keys are public.
/// <see href="https://help.branch.io/developers-hub/docs/api-overview">API overview</see>.
/// </summary>
internal sealed class Branch : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "branch-secret",
            Title = "Branch secret",
            Severity = Severity.High,
            Names = ["branch"],
            Shapes = ["secret_live_{A-Za-z0-9:28-40}"],
            Advice = ["ask Branch to replace it: Account settings, Profile"],
            Examples =
            [
                "<add key=\"BranchSecret\" value=\"{}\" />",
                "branch_secret = \"{}\"",
                "os.environ[\"BRANCH_SECRET\"] = \"{}\"",
            ],
            CounterExamples =
            [
                "branch_version: secret_live_{A-Za-z0-9:14} {A-Za-z0-9:14}",
                "etag = \"secret_live_{A-Za-z0-9:28}\"",
            ],
        },
    ];
}
