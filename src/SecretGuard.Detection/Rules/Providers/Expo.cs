namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Expo: access tokens of people and robots.
/// <see href="https://docs.expo.dev/accounts/programmatic-access/">Programmatic access</see>.
/// </summary>
internal sealed class Expo : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedRule
        {
            Id = "expo-access-token",
            Title = "Expo access token",
            Severity = Severity.High,
            Names = ["expo token", "expo access token", "eas token"],
            Shapes = ["{A-Za-z0-9_-:40}"],
            Advice = ["revoke it at https://expo.dev/settings/access-tokens"],
            Examples = ["EXPO_TOKEN={}", "expo_token: \"{}\""],
            CounterExamples = ["expo_version: {a-z:12}", "EXPO_TOKEN: ${{ secrets.EXPO_TOKEN }}"],
        },
    ];
}
