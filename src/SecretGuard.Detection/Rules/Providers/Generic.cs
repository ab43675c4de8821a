using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>Secrets of whoever issued them: nothing but the name beside them says what they are.</summary>
internal sealed class Generic : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new NamedSecretRule
        {
            Id = "generic-secret",
            Title = "secret value",
            Severity = Severity.Medium,
            Advice = ["revoke or change it where it was issued"],
            Examples =
            [
                "API_TOKEN={A-Za-z0-9:32}",
                "client_secret: \"{A-Za-z0-9_-:43}\"",
                "  \"apiKey\": \"{a-f0-9:32}\",",
                "headers['X-Api-Key'] = '{A-Za-z0-9:40}'",
                "<add key=\"AuthToken\" value=\"{A-Za-z0-9:24}\" />",
                "https://api.example.com/v1/items?access_token={A-Za-z0-9:36}&page=2",
                "CMD [\"serve\", \"--color\", \"--token\", \"{A-Za-z0-9:36}\", \"--port\", \"80\"]",
            ],
            CounterExamples =
            [
                "token_id = \"{A-Za-z0-9:32}\"",
                "secret = \"this-is-not-a-secret-1234\"",
                "apiKey: process.env.API_KEY_OF_SERVICE_2",
                "token = getTokenFromCacheOrRefresh2(user)",
                "integrity sha512-{A-Za-z0-9+/:86}==",
                "commit {a-f0-9:40}",
                "password = \"xxxxxxxxxxxxxxxxxxxxxxxx\"",
                "require example.org/go-secrets v0.0.0-{0-9:14}-{a-f0-9:12} // indirect",
                "example.org/gopass v0.0.0-{0-9:14}-{a-f0-9:12} h1:{A-Za-z0-9+/:43}=",
                "Authorization: SharedKey account:{A-Za-z0-9+/:43}=",
                "hostKey = \"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{A-Za-z0-9+/:43}\"",
                "sysIPV6_FILTER_PASS = C.IPV6_FILTER_PASS\nsysIPV6_FILTER_BLOCKOTHERS = C.IPV6_FILTER_BLOCKOTHERS",
                "    redirect_secret_files2:\n      nxos_l3_interfaces_b4:\n        to: x",
                "OLD_GO2_OPTIONS_KEY = \"_my_go2_options_key\"",
                "key = \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
                "api_token = \"{a-f0-9:20}...\"",
                "fake_key = \"{a-f0-9:8}-{a-f0-9:4}-4{a-f0-9:3}-8{a-f0-9:3}-{a-f0-9:12}\"",
                "token_accessor    {A-Za-z0-9:24}",
                "pubKey = \"{A-Za-z0-9_-:64}\"",
                "\\u0026pageToken={A-Za-z0-9:24}\\u0026prefix=obj",
                "\"LockToken\": \"{a-f0-9:8}-{a-f0-9:4}-4{a-f0-9:3}-8{a-f0-9:3}-{a-f0-9:12}\"",
                "\"ClientToken\": \"{a-f0-9:8}-{a-f0-9:4}-4{a-f0-9:3}-8{a-f0-9:3}-{a-f0-9:12}\"",
                "<input type=\"hidden\" name=\"authenticity_token\" value=\"{A-Za-z0-9+/:86}==\">",
                "http://127.0.0.1:53682/auth?state={A-Za-z0-9:22}",
                "rootKey: deploymentRootKey,\n>>>>>>> {a-f0-9:40}",
                "gpg:                using RSA key {A-F0-9:40}",
                "- Fix Bindings::IsFirstPass {a-f0-9:40}",
                "GITHUB_TOKEN: ${{ secrets.E2E_TEST2_GITHUB_TOKEN }}",
                "struct signer_secrets {\n    secp256k1_keypair keypair;\n",
                "array_keys(self::ALPHA2_TO_ALPHA3)",
                "packages = [\".\", \"codes\", \"credentials\", \"grpclb/grpc_lb_v1\", \"grpclog\"]",
                "\"@scope/category-auth\": \"3.3.1-aws-cdk-lib-2-28.0\"",
                "shadow/passwd@1:4.13+dfsg1-4ubuntu3.2",
                "verifyKey = \"MIIBCgKCAQEA{A-Za-z0-9+/:52}\"",
                "signing_secret = 'MIGeMA0GCSqGSIb3DQEBAQUAA4{A-Za-z0-9+/:40}'",
                "policyCsvGzipKey = \"H4sIAHx{A-Za-z0-9+/:33}\"",
                "--targets \"Key=instanceids,Values=i-{a-f0-9:17}\"",
                "\"S3Key\": \"RHEL5export-i-fh8sjjsq.ova\"",
                "portfolio-share-token \"share-agngcybu4xxxx\"",
            ],
        },
        new PasswordRule
        {
            Id = "generic-password",
            Title = "password",
            Severity = Severity.Medium,
            Advice = ["change it where it is used to sign in"],
            Examples =
            [
                "DB_PASSWORD={A-Z:1}{a-z:2}{0-9:3}#{A-Z:2}{a-z:2}",
                "  password: '{A-Z:1}{0-9:2}{a-z:1}!{0-9:2}{A-Z:2}'",
                "machine api.internal.net login robot password {a-z:2}{0-9:3}{A-Z:2}{0-9:2}",
                "<password>{0-9:2}{A-Z:2}{a-z:1}{0-9:2}{A-Z:2}!</password>",
                "<add name=\"db\" connectionString=\"Server=db1;User Id=app;Password={A-Z:2}{0-9:2}{a-z:1}!{0-9:2};Encrypt=true\" />",
                "mysqldump --user app --password={A-Z:2}{0-9:3}{a-z:2}{0-9:2}{A-Z:1} shop",
                "$cfg['Servers'][1]['password'] = '{0-9:2}{A-Z:2}%{0-9:2}{a-z:1}';",
                "dataSource.setPassword(\"{A-Z:1}{0-9:2}{a-z:1}{0-9:2}{A-Z:2}$\");",
                "properties.put(\"spring.datasource.password\", \"{A-Z:1}{0-9:2}{a-z:1}{0-9:2}{A-Z:2}$\");",
                "spring.datasource.password\t{A-Z:2}{0-9:2}{a-z:1}!{0-9:2}{A-Z:2}",
                "curl -H \"X-DB_PASSWORD: {A-Z:2}{0-9:3}{a-z:2}!{0-9:2}{A-Z:1}\" https://api.internal.net",
            ],
            CounterExamples =
            [
                "password = \"changeme123\"",
                "PASSWORD=${DB_PASSWORD}",
                "password: string;",
                "const password = getPassword(user2);",
                "<label for=\"password1\">Password</label>",
                "throw new Error(\"Password: must have 8 characters\")",
                "password: {{ vault_password2 }}",
                "DB_PASSWORD=********",
                "\tsecret   *big.Int",
                "\tsecret   uint32",
                "func login(name *uint16, password *uint16, flags uint32) (err error) {",
                "def login(user: Union[str, bytes], password: Union[str, bytes]):",
                "record.secret = BigDecimal(2.2, 1)",
                "// Name:Pass:Gid:List",
                "\"client_secret\": \"9a6346...\",",
                "importKey('raw', encode(password), 'PBKDF2', false, ['deriveBits'])",
                "NetworkTypeWpa2Psk = \"WPA2_PSK\"",
                "user=robot password=secret host=10.0.0.4 port=5432",
                "\"client_secret\": {\n  \"Fn::GetAtt2\": [",
                "\"en_PW\": \"en_001\",",
                "#### Insecure default administrative password - CVE-2020-8828",
                "bindPW: $dex.ldap.bindPW",
                "  - secret: my-ca-1",
                "options.password = {{ include \"common.manage\" (list \"auth.tls.password\") \"skipB64enc\" true }}",
            ],
        },
        new PhrasePasswordRule
        {
            Id = "sql-user-password",
            Title = "password of a database user",
            Severity = Severity.High,
            Phrases = ["identified by", "with password", "sshpass -p"],
            Advice = ["change the password of that user"],
            Examples =
            [
                "CREATE USER 'shop'@'%' IDENTIFIED BY '{A-Z:2}{0-9:3}{a-z:2}!{0-9:2}';",
                "CREATE ROLE shop LOGIN WITH PASSWORD '{a-z:2}{0-9:3}{A-Z:2}{0-9:2}';",
                "sshpass -p {A-Z:2}{0-9:3}{a-z:2}{0-9:2} ssh root@10.0.0.4",
            ],
            CounterExamples = ["CREATE USER shop IDENTIFIED BY 'password';", "alter user shop identified by values", "// identified by appName2 and its namespace", "create user x with password :secret2;"],
        },
        new PgPassRule
        {
            Id = "pgpass-password",
            Title = "PostgreSQL password in .pgpass",
            Severity = Severity.High,
            Advice = ["ALTER ROLE … PASSWORD: change the password of that role"],
            Examples =
            [
                "db1.internal.net:5432:shop:robot:{A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n",
                "*:5432:*:admin1:{a-z:3}!{0-9:3}{A-Z:3}",
            ],
            CounterExamples = ["hostname:5432:database:username:password", "\"jdbc:postgresql://db:5432:shop\""],
        },
        new WordPressSaltRule
        {
            Id = "wordpress-salt",
            Title = "WordPress key or salt",
            Severity = Severity.Medium,
            Advice = ["set new keys and salts in wp-config.php: all sessions end"],
            Examples =
            [
                "define('AUTH_KEY',         '{A-Za-z0-9!#%^&*(;:64}');",
                "define( 'NONCE_SALT', '{A-Za-z0-9+/~|<>@:60}{a-z:1}{0-9:1}{A-Z:1}-' );",
            ],
            CounterExamples = ["define('AUTH_KEY', 'put your unique phrase here');", "define('AUTH_KEY', getenv('AUTH_KEY'));"],
        },
        new TokenRule
        {
            Id = "password-hash",
            Title = "hash of a password",
            Severity = Severity.Low,
            Shapes =
            [
                "$6${A-Za-z0-9./:1-16}${A-Za-z0-9./:86}",
                "$6$rounds={0-9:4-9}${A-Za-z0-9./:1-16}${A-Za-z0-9./:86}",
                "$5${A-Za-z0-9./:1-16}${A-Za-z0-9./:43}",
                "$1${A-Za-z0-9./:1-8}${A-Za-z0-9./:22}",
                "$apr1${A-Za-z0-9./:1-8}${A-Za-z0-9./:22}",
                "$y$j{A-Za-z0-9./:2}${A-Za-z0-9./:1-86}${A-Za-z0-9./:43}",
                "$2a${0-9:2}${A-Za-z0-9./:53}",
                "$2b${0-9:2}${A-Za-z0-9./:53}",
                "$2y${0-9:2}${A-Za-z0-9./:53}",
                "$P$B{A-Za-z0-9./:30}",
                "$S$D{A-Za-z0-9./:51}",
            ],
            Advice = ["change the password: whoever has its hash can guess it without asking the server"],
            Examples = ["root:{}:19000:0:99999:7:::", "INSERT INTO users VALUES (1, 'robot', '{}');"],
            CounterExamples = ["$2a$10$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "$6${A-Za-z0-9:8}${A-Za-z0-9:40}"],
        },
        new CallArgumentRule
        {
            Id = "generic-call-argument",
            Title = "password in a call",
            Severity = Severity.Medium,
            Calls =
            [
                "connect(", "connection(", "credential(", "credentials(", ".basic(", ".login(", "jwt.sign(", "jwt.encode(", "new pdo(", "mysqli(", "securestring ", "cosmosclient(",
            ],
            Advice = ["change it where it is used to sign in"],
            Examples =
            [
                "$db = mysqli_connect('localhost', 'shop', '{A-Z:2}{a-z:2}{0-9:3}{A-Z:1}{0-9:2}');",
                "new NetworkCredential(\"robot\", \"{a-z:2}{0-9:3}{A-Z:2}!{0-9:2}\")",
                "const signed = jwt.sign({ id: user.id }, '{A-Z:2}{0-9:3}{a-z:2}{0-9:2}{A-Z:2}');",
            ],
            CounterExamples =
            [
                "socket.connect('localhost', 'user')",
                "connect(mapState, 'Form2')(Login)",
                "client.login('robot', process.env.PASSWORD)",
                "con.connect(host + '/.s.X11.' + port)",
                "connection.onDisconnect(\"conn-17A\")",
                "TcpStream::connect(format!(\"127.0.0.1:{port}\"))",
                "NewConnection(fmt.Sprintf(\"127.0.0.1:%d\", port2))",
                "@connection(keyName: \"byBlog4\", fields: [\"id\"])",
                "Adapter::createConnection('redis://'.$host.'?lazy=1');",
                "add_cached_credentials('sso-creds2.json')",
                "NewWithCredentials(endpoint, creds, secure, \"us-east-1\")",
            ],
        },
        new UserOptionRule
        {
            Id = "user-option-password",
            Title = "user and password in a command",
            Severity = Severity.High,
            Advice = ["change the password on that server"],
            Examples =
            [
                "curl -u robot:{A-Z:2}{0-9:3}{a-z:2}{0-9:2} https://api.internal.net/v1",
                "curl -s --user \"robot:{a-z:2}!{0-9:3}{A-Z:2}\" https://api.internal.net/v1",
            ],
            CounterExamples = ["curl -u robot https://api.internal.net/v1", "curl -u $USER:$PASSWORD https://api.internal.net", "docker run -u 1000:1000 app"],
        },
    ];
}
