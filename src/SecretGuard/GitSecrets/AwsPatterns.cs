namespace SecretGuard.GitSecrets;

/// <summary>What <c>--register-aws</c> writes into Git's configuration.</summary>
internal static class AwsPatterns
{
    /// <summary>The provider of the user's own keys.</summary>
    public const string Provider = "git secrets --aws-provider";

    private const string Quote = """("|')?""";
    private const string Is = $@"{Quote}\s*(:|=>|=)\s*{Quote}";
    private const string Aws = "(AWS|aws|Aws)?_?";

    /// <summary>Prohibited: IDs of keys, keys of Bedrock of both kinds, secrets and account numbers after a name.</summary>
    public static IReadOnlyList<string> Prohibited { get; } =
    [
        "(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}",
        "ABSK[A-Za-z0-9+/]{109,}=*",
        "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t",
        $@"{Quote}{Aws}(SECRET|secret|Secret)?_?(ACCESS|access|Access)?_?(KEY|key|Key){Is}[A-Za-z0-9/\+=]{{40}}{Quote}",
        $@"{Quote}{Aws}(ACCOUNT|account|Account)_?(ID|id|Id)?{Is}[0-9]{{4}}\-?[0-9]{{4}}\-?[0-9]{{4}}{Quote}",
    ];

    /// <summary>Allowed: the examples of AWS's documentation.</summary>
    public static IReadOnlyList<string> Allowed { get; } = ["AKIAIOSFODNN7" + "EXAMPLE", "wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY"];
}
