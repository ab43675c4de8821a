namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// FileZilla: the passwords of servers that it keeps in <c>sitemanager.xml</c> and <c>recentservers.xml</c>, in base64.
/// <see href="https://wiki.filezilla-project.org/FAQ">FAQ</see>.
/// </summary>
internal sealed class FileZilla : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "filezilla-password",
            Title = "password of a server in FileZilla",
            Severity = Severity.High,
            Shapes = ["<Pass encoding=\"base64\">{A-Za-z0-9+/=:8-120}</Pass>"],
            Advice = ["change the password on that server", "delete the file and set a master password in FileZilla"],
            Examples = ["<Server><Host>ftp.internal.net</Host><User>robot</User>{}</Server>", "            <User>robot</User>\n            {}\n            <Logontype>1</Logontype>\n"],
            CounterExamples = ["<Pass encoding=\"base64\"></Pass>", "<Pass encoding=\"base64\">...</Pass>"],
        },
    ];
}
