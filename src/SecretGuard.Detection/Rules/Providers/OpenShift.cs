namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// OpenShift: access tokens of people and of programs.
/// <see href="https://docs.openshift.com/container-platform/4.15/authentication/managing-oauth-access-tokens.html">Access tokens</see>.
/// </summary>
internal sealed class OpenShift : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "openshift-token",
            Title = "OpenShift access token",
            Severity = Severity.High,
            Shapes = ["sha256~{A-Za-z0-9_-:43}"],
            Advice =
            [
                "end it: `oc logout` where it is signed in, or `oc get useroauthaccesstokens` and `oc delete useroauthaccesstokens NAME`",
                "a program signs in with a service account instead, whose tokens expire: `oc create token NAME`",
            ],
            Examples = ["oc login --token={} --server=https://api.cluster.internal.net:6443", "users:\n- name: developer\n  user:\n    token: {}\n", "Authorization: Bearer {}"],
            CounterExamples = ["image: registry/app@sha256:{0-9a-f:64}", "oc login --token=sha256~<token>"],
        },
    ];
}
