namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Fauna: keys of databases.
/// <see href="https://docs.faunadb.org/fauna/current/learn/security/keys/">Keys</see>.
/// </summary>
internal sealed class Fauna : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "fauna-key",
            Title = "Fauna key",
            Severity = Severity.High,
            Names = ["fauna", "faunadb"],
            Shapes = ["fnA{A-Za-z0-9_-:37}"],
            Advice = ["delete the key, and the copy of the data that it opens"],
            Examples = ["const faunaSecret = \"{}\";", "fauna-secret: \"{}\""],
            CounterExamples = ["checksum={}", "FAUNA_SECRET=fnAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
    ];
}
