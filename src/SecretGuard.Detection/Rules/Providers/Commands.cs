using SecretGuard.Detection.Rules.Values;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>Passwords on the command lines of tools, in scripts, documentation and histories of shells.</summary>
internal sealed class Commands : Provider
{
    private static readonly IReadOnlyList<string> Advice = ["change it where it is used to sign in", "let the command read it from a file, or from its environment"];

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new UserOptionRule
        {
            Id = "user-option-password",
            Title = "user and password in a command",
            Severity = Severity.High,
            Advice = ["change the password on that server"],
            Examples =
            [
                "curl -u robot:{A-Z:2}{0-9:3}{a-z:2}{0-9:2} https://api.internal.net/v1",
                "<code>curl -u &quot;robot:{A-Z:2}{0-9:3}{a-z:2}{0-9:2}&quot; https://api.internal.net/v1</code>",
                "curl -s --user \"robot:{a-z:2}!{0-9:3}{A-Z:2}\" https://api.internal.net/v1",
                "smbclient //srv1/share -U robot%{A-Z:2}{0-9:3}{a-z:2}{0-9:2} -c ls",
                "lftp -u robot,{A-Z:2}{0-9:3}{a-z:2}{0-9:2} ftp.internal.net",
            ],
            CounterExamples = ["curl -u robot https://api.internal.net/v1", "curl -u $USER:$PASSWORD https://api.internal.net", "docker run -u 1000:1000 app"],
        },
        new CommandPasswordRule
        {
            Id = "command-password",
            Title = "password in a command",
            Severity = Severity.High,
            Options =
            [
                new("-p", isJoined: true, "mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "mariadb-dump", "7z a", "7z x", "7za a", "7za x"),
                new("-p", isJoined: false, "docker login", "podman login", "buildah login", "skopeo login", "oc login", "az login", "cf login", "twine upload", "rabbitmqadmin",
                    "mongo", "mongosh", "mongodump", "mongorestore", "mongoexport", "mongoimport", "psexec", "ncftpput", "ncftpget"),
                new("-P", isJoined: false, "sqlcmd", "bcp", "osql", "zip", "unzip", "ipmitool", "mosquitto_pub", "mosquitto_sub"),
                new("-pw", isJoined: false, "plink", "pscp", "psftp", "putty"),
                new("-a", isJoined: false, "redis-cli"),
                new("-w", isJoined: false, "ldapsearch", "ldapmodify", "ldapadd", "ldapdelete", "ldapwhoami", "ldappasswd", "kadmin"),
                new("/rp", isJoined: false, "schtasks"),
                new("/p", isJoined: false, "signtool sign", "signtool.exe sign"),
                new("/p:", isJoined: true, "xfreerdp"),
                new("--value", isJoined: false, "ssm put-parameter") { Beside = "SecureString" },
            ],
            Advice = Advice,
            Examples =
            [
                "mysqldump -u root -p{A-Z:2}{0-9:3}{a-z:2}{0-9:2} shop > shop.sql",
                "docker login -u robot -p '{A-Z:2}{0-9:3}{a-z:2}{0-9:2}' registry.internal.net",
                "redis-cli -h cache1 \\\n  -a {A-Z:2}{0-9:3}{a-z:2}{0-9:2} ping",
                "system(\"/usr/bin/7z a -p{A-Z:2}{0-9:3}{a-z:2}{0-9:2} backup.7z\");",
                "aws ssm put-parameter --name /shop/db --value {A-Z:2}{0-9:3}{a-z:2}{0-9:2} --type SecureString",
                "signtool sign /f shop.pfx /p {A-Z:2}{0-9:3}{a-z:2}{0-9:2} /t http://timestamp.internal.net setup.exe",
                "sqlcmd -S db1 -U sa -P \"{A-Z:2}{0-9:3}!{a-z:2}{0-9:2}\" -Q \"select 1\"",
            ],
            CounterExamples =
            [
                "mysql -u root -p shop1db", "mysql -uroot -p$MYSQL_ROOT_PASSWORD shop", "mysql -u root -ppassword", "docker login -u robot -p ${{ secrets.TOKEN2 }}",
                "aws ssm put-parameter --name /shop/size --value aB3xY7zQ9 --type String",
                "signtool sign /f shop.pfx /p %PASSWORD% setup.exe", "docker run -p 8080:80 mysql:8", "redis-cli -a $(cat /run/secrets/redis1)", "unzip -P <password1> a.zip", "python-mysql -p3xY7ab2Qq", "zip -r a1.zip -P",
            ],
        },
        new CommandArgumentRule
        {
            Id = "command-argument-password",
            Title = "password among the arguments of a command",
            Severity = Severity.High,
            Commands =
            [
                new("net user", 1),
                new("net use", 1) { Behind = @"\\", IsOfWindows = true },
                new("mysqladmin", 1) { Behind = "password" },
                new("rabbitmqctl add_user", 1), new("rabbitmqctl change_password", 1),
                new("htpasswd -b", 2), new("htpasswd -bc", 2), new("htpasswd -cb", 2), new("htpasswd -bB", 2), new("htpasswd -Bb", 2),
                new("htpasswd -nb", 1), new("htpasswd -bn", 1), new("htpasswd -Bbn", 1), new("htpasswd -nbB", 1), new("htpasswd -bnB", 1),
                new("mc alias set", 3), new("mc config host add", 3),
                new("wpa_passphrase", 1),
            ],
            Advice = Advice,
            Examples =
            [
                "net user robot {A-Z:2}{0-9:3}!{a-z:2}{0-9:2} /add",
                "net use Z: \\\\files\\shop {A-Z:2}{0-9:3}!{a-z:2}{0-9:2} /user:acme\\robot",
                "net use \\\\files\\shop /user:acme\\robot {A-Z:2}{0-9:3}!{a-z:2}{0-9:2}",
                "mysqladmin -u root password '{A-Z:2}{0-9:3}!{a-z:2}{0-9:2}'",
                "RUN rabbitmqctl add_user robot '{A-Z:2}{0-9:3}{a-z:2}{0-9:2}' && rabbitmqctl set_user_tags robot administrator",
                "docker run --entrypoint htpasswd httpd:2 -Bbn x y; htpasswd -Bbn robot {A-Z:2}{0-9:3}{a-z:2}{0-9:2} > auth/htpasswd",
                "htpasswd -bc /etc/nginx/.htpasswd robot \"{A-Z:2}{0-9:3}!{a-z:2}{0-9:2}\"",
                "mc alias set store http://store:9000 robot {A-Z:2}{0-9:3}{a-z:2}{0-9:3}",
            ],
            CounterExamples =
            [
                "net use Z: \\\\files\\shop /persistent:yes2", "net use Z: \\\\files\\shop * /user:robot", "net use \\\\files\\shop2 /delete", "mysqladmin -u root password $PASSWORD2",
                "net user robot /add", "net user robot /active:yes2 /domain", "net user robot * /add", "net user robot %PASSWORD% /add", "rabbitmqctl add_user $USER $PASSWORD", "rabbitmqctl add_user robot password",
                "htpasswd -bc .htpasswd robot ${PASSWORD}", "htpasswd -b file1 robot2\nnext3Word", "mc alias set store http://store:9000 $KEY2 $SECRET2", "internet user robot aB3xY7zQ9",
                "dotnet user robot aB3xY7zQ9",
            ],
        },
        new PhrasePasswordRule
        {
            Id = "openssl-password",
            Title = "password in a command of OpenSSL",
            Severity = Severity.High,
            Phrases = [" -pass pass:", " -passin pass:", " -passout pass:"],
            AreUnmistakable = true,
            Advice = Advice,
            Examples =
            [
                "openssl enc -aes-256-cbc -pbkdf2 -pass pass:{A-Z:2}{0-9:3}!{a-z:2}{0-9:2} -in shop.tar",
                "openssl pkcs12 -export -inkey shop.key -passout pass:{A-Z:2}{0-9:3}{a-z:2}{0-9:2} -out shop.p12",
            ],
            CounterExamples = ["openssl enc -aes-256-cbc -pass pass:$PASSWORD2 -in shop.tar", "openssl rsa -passin pass:changeit -in shop.key", "openssl rsa -passin file:shop2Key.txt"],
        },
        new ChpasswdRule
        {
            Id = "chpasswd-password",
            Title = "password that chpasswd sets",
            Severity = Severity.High,
            Advice = ["change it on the machines that were set up with it", "give chpasswd the hash: -e, or type: hash in cloud-init"],
            Examples =
            [
                "chpasswd <<EOF\nrobot:{A-Z:2}{0-9:3}!{a-z:2}{0-9:2}\nEOF\n",
                "chpasswd <<< 'robot:{A-Z:2}{0-9:3}!{a-z:2}{0-9:2}'",
                "chpasswd:\n  expire: false\n  list: |\n    robot:{A-Z:2}{0-9:3}{a-z:2}{0-9:2}\n",
                "chpasswd:\n  list:\n    - \"robot:{A-Z:2}{0-9:3}{a-z:2}{0-9:2}\"\nruncmd: []\n",
            ],
            CounterExamples =
            [
                "chpasswd <<EOF\nrobot:$PASSWORD2\nEOF\n", "chpasswd -e < users2.txt\nrobot:aB3xY7zQ9\n", "chpasswd:\n  expire: false\n  list: |\n    robot:RANDOM\nhost2:aB3xY7zQ9\n", "chpasswd\nrobot:aB3xY7zQ9\n",
            ],
        },
        new PipedPasswordRule
        {
            Id = "piped-password",
            Title = "password written to a command",
            Severity = Severity.High,
            Readers = ["sudo -S", "--password-stdin", "chpasswd", "passwd --stdin"],
            Advice = Advice,
            Examples =
            [
                "echo {A-Z:2}{0-9:3}{a-z:2}{0-9:2} | sudo -S apt-get update",
                "echo \"robot:{A-Z:2}{0-9:3}{a-z:2}{0-9:2}\" | chpasswd",
                "echo '{A-Z:2}{0-9:3}!{a-z:2}{0-9:2}' | docker login -u robot --password-stdin",
            ],
            CounterExamples =
            [
                "echo \"$PASSWORD\" | sudo -S apt-get update", "echo ${{ secrets.TOKEN2 }} | docker login -u robot --password-stdin", "echo \"robot:password\" | chpasswd",
                "echo robot:$(openssl rand -hex 8) | chpasswd", "cat /run/secret1 | docker login --password-stdin", "sudo -S reads it; echo x1Y2z3aa",
            ],
        },
    ];
}
