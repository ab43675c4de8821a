using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// JSON web tokens. <see href="https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/">Service accounts of Kubernetes</see>;
/// <see href="https://supabase.com/docs/guides/api/api-keys">Supabase, API keys</see>.
/// </summary>
internal sealed class JsonWebTokens : Provider
{
    private const string Kubernetes = "kubernetes/serviceaccount";
    private const string KubernetesIssuer = "kubernetes.default.svc";
    private const string ServiceRole = "\"service_role\"";
    private const string AnonymousRole = "\"anon\"";

    // {"alg":"HS256","typ":"JWT"}
    private const string Header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new JsonWebTokenRule
        {
            Id = "json-web-token",
            Title = "JSON web token",
            Severity = Severity.Medium,
            OtherClaims = [Kubernetes, KubernetesIssuer, ServiceRole, AnonymousRole],
            Advice = ["end the session, or change the key that signed it, where it was issued"],
            Examples =
            [
                // {"sub":"robot","iat":1700000000}
                $"Authorization: Bearer {Header}.eyJzdWIiOiJyb2JvdCIsImlhdCI6MTcwMDAwMDAwMH0.{{A-Za-z0-9_-:43}}",
                $"\"id_token\": \"{Header}.eyJzdWIiOiJyb2JvdCIsImlhdCI6MTcwMDAwMDAwMH0.{{A-Za-z0-9_-:86}}\"",
            ],
            CounterExamples =
            [
                $"{Header}.eyJzdWIiOiJyb2JvdCIsImlhdCI6MTcwMDAwMDAwMH0.",
                $"{Header}.eyJzdWIiOiJyb2JvdCIsImlhdCI6M.{{A-Za-z0-9_-:43}}",

                // {"sub":"1234567890","name":"John Doe"}
                $"{Header}.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.{{A-Za-z0-9_-:43}}",
            ],
        },
        new JsonWebTokenRule
        {
            Id = "kubernetes-service-account-token",
            Title = "Kubernetes service account token",
            Severity = Severity.High,
            Claims = [Kubernetes],
            Advice = ["kubectl delete secret NAME: the secret of the service account that holds the token"],
            Examples =
            [
                // {"iss":"kubernetes/serviceaccount","sub":"system:serviceaccount:a:b"}
                $"token: {Header}.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Iiwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50OmE6YiJ9.{{A-Za-z0-9_-:342}}",
                $"kubectl --token={Header}.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Iiwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50OmE6YiJ9.{{A-Za-z0-9_-:342}} get pods",
            ],
            CounterExamples =
            [
                "iss: kubernetes/serviceaccount",
                $"{Header}.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Iiwic3ViIjoic3lzdGVtOnNlcnZpY2VhY2NvdW50OmE6YiJ9.{{A-Za-z0-9_-:20}}",
            ],
        },
        new JsonWebTokenRule
        {
            Id = "supabase-service-role-key",
            Title = "Supabase service_role key",
            Severity = Severity.Critical,
            Claims = [ServiceRole],
            Advice = ["rotate the JWT secret in Supabase: Project settings, JWT keys"],
            Examples =
            [
                // {"iss":"supabase","role":"service_role","iat":1700000000}
                $"SUPABASE_SERVICE_ROLE_KEY={Header}.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJzZXJ2aWNlX3JvbGUiLCJpYXQiOjE3MDAwMDAwMDB9.{{A-Za-z0-9_-:43}}",
                $"createClient(url, '{Header}.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJzZXJ2aWNlX3JvbGUiLCJpYXQiOjE3MDAwMDAwMDB9.{{A-Za-z0-9_-:43}}')",
            ],
            CounterExamples =
            [
                // {"iss":"supabase","role":"anon","iat":1700000000}: public by design
                $"SUPABASE_ANON_KEY={Header}.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJhbm9uIiwiaWF0IjoxNzAwMDAwMDAwfQ.{{A-Za-z0-9_-:43}}",
                $"{Header}.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJzZXJ2aWNlX3JvbGUiLCJpYXQiOjE3MDAwMDAwMDB9.{{A-Za-z0-9_-:10}}",
            ],
        },
    ];
}
