using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// HashiCorp: defaults of Terraform's variables, tokens of Terraform Cloud, Vault, Consul, Nomad and the HashiCorp Cloud Platform.
/// <see href="https://developer.hashicorp.com/vault/docs/concepts/tokens">Vault tokens</see>.
/// </summary>
internal sealed class HashiCorp : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "terraform-cloud-token",
            Title = "HCP Terraform API token",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9:14}.atlasv1.{A-Za-z0-9_-:60-70}"],
            Advice = ["delete it in HCP Terraform: the user's, team's or organisation's settings, API tokens"],
            Examples = ["TFE_TOKEN={}", "  token = \"{}\"", "\"token\": \"{}\""],
            CounterExamples = ["{A-Za-z0-9:14}.atlasv1.{A-Za-z0-9:20}", "xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzzz"],
        },
        new TerraformVariableRule
        {
            Id = "terraform-variable-default",
            Title = "default of a variable for a password",
            Severity = Severity.Medium,
            Advice = ["change it where it is used to sign in", "leave out the default, and mark the variable as sensitive"],
            Examples =
            [
                "variable \"db_password\" {\n  description = \"How the shop signs in\"\n  type        = string\n  default     = \"{A-Z:2}{0-9:3}{a-z:2}{0-9:2}\"\n}\n",
                "variable \"admin_secret\" {\n  default = \"{A-Z:2}!{0-9:3}{a-z:2}{0-9:2}\"\n}\n",
            ],
            CounterExamples =
            [
                "variable \"db_password\" {\n  type = string\n}\nvariable \"b\" {\n  default = \"aB3xY7zQ9\"\n}\n", "variable \"db_password\" {\n  default = \"\"\n}\n",
                "variable \"db_password_path\" {\n  default = \"shop/db1/Main2\"\n}\n", "variable \"db_password\" {\n  default = \"changeme123\"\n}\n",
            ],
        },
        new TokenRule
        {
            Id = "vault-service-token",
            Title = "Vault service token",
            Severity = Severity.Critical,
            Shapes = ["hvs.{A-Za-z0-9:24}", "hvs.CAESI{A-Za-z0-9_-:70-180}"],
            Advice = ["vault token revoke {match}", "look through the audit log for what it was used for"],
            Examples = ["VAULT_TOKEN={}", "X-Vault-Token: {}", "vault login {}"],
            CounterExamples = ["hvs.{A-Za-z0-9:10}", "hvs.xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "vault-batch-token",
            Title = "Vault batch token",
            Severity = Severity.High,
            Shapes = ["hvb.{A-Za-z0-9:24}", "hvb.AAAAAQ{A-Za-z0-9_-:100-400}"],
            Advice = ["revoke the token that it was made with: batch tokens end with it or when they expire"],
            Examples = ["VAULT_TOKEN={}", "X-Vault-Token: {}"],
            CounterExamples = ["hvb.{A-Za-z0-9:10}", "hvb.xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "vault-recovery-token",
            Title = "Vault recovery token",
            Severity = Severity.Critical,
            Shapes = ["hvr.{A-Za-z0-9:24}"],
            Advice =
            [
                "end the server's recovery mode",
                "make new recovery keys: vault operator rekey -target=recovery",
            ],
            Examples = ["VAULT_TOKEN={}", "X-Vault-Token: {}"],
            CounterExamples = ["hvr.{A-Za-z0-9:10}", "hvr.xxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "vault-legacy-token",
            Title = "Vault token",
            Severity = Severity.Critical,
            Names = ["vault token", "vault root token", "root token", "vault dev root token id"],
            Shapes = ["s.{A-Za-z0-9:24}", "b.{A-Za-z0-9:24}"],
            Advice = ["vault token revoke {match}", "look through the audit log for what it was used for"],
            Examples = ["VAULT_TOKEN={}", "X-Vault-Token: {}", "Root Token: {}"],
            CounterExamples = ["VAULT_TOKEN=s.xxxxxxxxxxxxxxxxxxxxxxxx", "vault_path: s.{a-z:24}"],
        },
        new NamedRule
        {
            Id = "vault-secret-id",
            Title = "Vault secret ID of an AppRole",
            Severity = Severity.Critical,
            Names = ["vault secret id", "vault approle secret id", "approle secret id", "app role secret id"],
            Shapes = [CommonShapes.Uuid],
            Advice = ["vault write auth/approle/role/ROLE/secret-id/destroy secret_id={match}", "look through the audit log for what it was used for"],
            Examples = ["VAULT_SECRET_ID={}", "vault_approle_secret_id = \"{}\"", "spring.cloud.vault.app-role.secret-id={}"],
            CounterExamples = ["VAULT_ROLE_ID={0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}", "\"secretId\": \"{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}\""],
        },
        new NamedRule
        {
            Id = "vault-unseal-key",
            Title = "Vault unseal or recovery key",
            Severity = Severity.Critical,
            Names = ["unseal key", "unseal keys", "operator unseal", "recovery key", "unseal keys b64"],
            Shapes = ["{A-Za-z0-9+/:44}", "{A-Za-z0-9+/:43}="],
            Advice = ["make new keys: vault operator rekey"],
            Examples = ["Unseal Key 1: {}", "VAULT_UNSEAL_KEY={}", "vault_unseal_key: \"{}\"", "vault operator unseal {}"],
            CounterExamples = ["Unseal Key 1: (key)", "VAULT_UNSEAL_KEY=${VAULT_UNSEAL_KEY}"],
        },
        new NamedRule
        {
            Id = "consul-token",
            Title = "Consul ACL token",
            Severity = Severity.High,
            Names = ["consul http token", "consul token", "consul acl token", "consul master token"],
            Shapes = [CommonShapes.Uuid],
            Advice =
            [
                "consul acl token delete with its accessor ID",
                "look which policies it had: consul acl token list",
            ],
            Examples = ["CONSUL_HTTP_TOKEN={}", "X-Consul-Token: {}"],
            CounterExamples =
            [
                "CONSUL_HTTP_TOKEN=00000000-0000-0000-0000-000000000000",
                "consul_node_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
        new NamedRule
        {
            Id = "consul-gossip-key",
            Title = "Consul or Nomad gossip key",
            Severity = Severity.Medium,
            Names = ["gossip encryption key", "gossip key", "consul encrypt", "consul encrypt key", "nomad encrypt"],
            Shapes = ["{A-Za-z0-9+/:43}="],
            Advice = ["rotate it on all agents: consul keyring -install, -use, -remove"],
            Examples = ["CONSUL_GOSSIP_KEY={}", "gossip_encryption_key: \"{}\""],
            CounterExamples = ["consul_datacenter: {a-z:9}", "GOSSIP_ENCRYPTION_KEY=${GOSSIP_ENCRYPTION_KEY}"],
        },
        new NamedRule
        {
            Id = "nomad-token",
            Title = "Nomad ACL token",
            Severity = Severity.High,
            Names = ["nomad token", "nomad acl token", "nomad bootstrap token"],
            Shapes = [CommonShapes.Uuid],
            Advice =
            [
                "nomad acl token delete with its accessor ID",
                "look which policies it had: nomad acl token list",
            ],
            Examples = ["NOMAD_TOKEN={}", "X-Nomad-Token: {}"],
            CounterExamples =
            [
                "NOMAD_TOKEN=00000000-0000-0000-0000-000000000000",
                "nomad_alloc_id: {0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}",
            ],
        },
        new NamedRule
        {
            Id = "hcp-client-secret",
            Title = "HashiCorp Cloud Platform client secret",
            Severity = Severity.Critical,
            Names = ["hcp client secret"],
            Shapes = ["{A-Za-z0-9_-:64}"],
            Advice = ["delete the key in HCP: Access control, Service principals"],
            Examples = ["HCP_CLIENT_SECRET={}", "hcp_client_secret = \"{}\""],
            CounterExamples = ["hcp_client_id: {A-Za-z0-9:12}", "HCP_CLIENT_SECRET=${HCP_CLIENT_SECRET}"],
        },
    ];
}
