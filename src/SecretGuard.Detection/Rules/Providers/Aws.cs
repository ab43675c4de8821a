using SecretGuard.Detection.Rules.Aws;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Amazon Web Services: access keys, session tokens, API keys of Bedrock and AppSync.
/// <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html">Bedrock, API keys</see>;
/// <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AppSync, API keys</see>.
/// </summary>
internal sealed class Aws : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new AwsAccessKeyId
        {
            Id = "aws-access-key-id",
            Title = "AWS access key ID",
            Severity = Severity.Medium,
            Advice = AwsCredentials.Advice,
            Examples =
            [
                "aws_access_key_id = AKIA{Q-V:1}{A-Z2-7:15}",
                "\"AccessKeyId\": \"ASIA{2-5:1}{A-Z2-7:15}\",",
                "token ABIA{Q-V:1}{A-Z2-7:15}",
                "ACCA{Q-V:1}{A-Z2-7:15}",
                "old key A3TX{I:1}{A-Z2-7:15}",
                "https://b.s3.amazonaws.com/o?X-Amz-Credential=AKIA{Q-V:1}{A-Z2-7:15}%2F20260101%2Fus-east-1%2Fs3%2Faws4_request",
                "{\\n\\t\\\"id\\\":\\\"AKIA{Q-V:1}{A-Z2-7:15}\\\"}",
                "printf 'id\\nAKIA{Q-V:1}{A-Z2-7:15}\\n'",
                "X-Amz-Credential%3DAKIA{Q-V:1}{A-Z2-7:15}%26",
            ],
            CounterExamples =
            [
                "AKIAIOSFODNN7EXAMPLE",
                "AKIA{Q-V:1}{0189:15}",
                "AKIA{Q-V:1}{A-Z2-7:19}",
                "x{a-z:1}AKIA{Q-V:1}{A-Z2-7:15}",
                "AIDA{Q-V:1}{A-Z2-7:15}",
                "AROA{Q-V:1}{A-Z2-7:15}:session",
                "const string AKIAVALIDATIONFAILUREEVENT = \"x\";",
                "ASIAPACIFICREGIONALE",
                "AKIAXXXXXXXXXXXXXXXX",
                "AKIAABCDEFGHIJKLMNOP",
                "{A-Za-z0-9+/:90}/AKIA{Q-V:1}{A-Z2-7:15}/{A-Za-z0-9+/:90}",
            ],
        },
        new AwsSecretAccessKey
        {
            Id = "aws-secret-access-key",
            Title = "AWS secret access key",
            Severity = Severity.High,
            Advice = AwsCredentials.Advice,
            Examples =
            [
                "aws_secret_access_key={A-Za-z0-9+/:40}",
                "sed -i 's/AWS_SECRET_ACCESS_KEY=.*/AWS_SECRET_ACCESS_KEY={A-Za-z0-9+:40}/g' .env",
                "  \"SecretAccessKey\": \"{A-Za-z0-9+/:40}\",",
                "<add key=\"AWSSecretKey\" value=\"{A-Za-z0-9+/:40}\"/>",
                "<key>AWSSecretKey</key>\n<string>{A-Za-z0-9+/:40}</string>",
                "<name>fs.s3a.secret.key</name>\n  <value>{A-Za-z0-9+/:40}</value>",
                "- name: AWS_SECRET_ACCESS_KEY\n  value: {A-Za-z0-9+/:40}",
                "AWS_PW = \"{A-Za-z0-9+/:40}\"",
                "[s3]\nbucket = reports\npassword = {A-Za-z0-9+/:40}",
                "{\"value\": \"{A-Za-z0-9+/:40}\", \"name\": \"AWS_SECRET_ACCESS_KEY\"}",
                "echo '{A-Za-z0-9+/:40}' | docker secret create aws_secret_key -",
                "| secret key | `{A-Za-z0-9+/:40}` |",
                "new BasicAWSCredentials(\n    \"AKIA{Q-V:1}{A-Z2-7:15}\",\n    \"{A-Za-z0-9+/:40}\");",
                "AKIA{Q-V:1}{A-Z2-7:15}\n{A-Za-z0-9+/:40}\n",
                "String awsSecretKey = \"{A-Za-z0-9+/:20}\" +\n    \"{A-Za-z0-9+/:20}\";",
                "SECRET_KEY = ('{A-Za-z0-9+/:13}'\n              '{A-Za-z0-9+/:13}'\n              '{A-Za-z0-9+/:14}')",
                "export AWS_SECRET_ACCESS_KEY={A-Za-z0-9+/:20}\\\n{A-Za-z0-9+/:20}",
                "AWS_SECRET_ACCESS_KEY: {A-Za-z0-9+/:19}%2F{A-Za-z0-9:10}%2B{A-Za-z0-9:9}",
                "aws_secret_access_key={A-Za-z:40}",
                "{\\\"AccessKeyId\\\":\\\"AKIA{Q-V:1}{A-Z2-7:15}\\\",\\\"SecretAccessKey\\\":\\\"{A-Za-z0-9+:20}\\\\/{A-Za-z0-9+:19}\\\"}",
                "curl --user AKIA{Q-V:1}{A-Z2-7:15}:{A-Za-z0-9+/:40} --aws-sigv4 \"aws:amz:us-east-1:sts\" https://sts.example.org",
            ],
            CounterExamples =
            [
                "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "aws_secret_access_key = {0-9a-f:40}",
                "aws_secret_access_key = {A-Za-z0-9+/:39}",
                "aws_secret_access_key = {A-Za-z0-9+/:41}",
                "secretKey = \"internal/internal/service/com/secret/aws\";",
                "aws_secret_access_key=settings/AWS/SECRET/ACCESS/KEY/PRODUCTION",
                "\"integrity\": \"{A-Za-z0-9+/:40}\"",
                "secret_key_digest: {A-Za-z0-9+/:40}",
                "aws_secret_access_key = \"{x:40}\"",
                "secretKey: dGhlIHF1aWNrIGJyb3duIGZveCBqdW1wZWQgb3Zl",
                "unnamed {A-Za-z0-9+/:40}",
                "secret key:\n{A-Za-z0-9+/:76}\n{A-Za-z0-9+/:76}\n{A-Za-z0-9+/:40}\n",
            ],
        },
        new AwsSessionToken
        {
            Id = "aws-session-token",
            Title = "AWS session token",
            Severity = Severity.Medium,
            Advice = AwsCredentials.Advice,
            Examples =
            [
                "AWS_SESSION_TOKEN=IQoJb3JpZ2luX2Vj{A-Za-z0-9+/:400}==",
                "\"SessionToken\": \"FwoGZXIvYXdzE{A-Za-z0-9+/:300}=\"",
                "X-Amz-Security-Token=IQoJb3JpZ2luX2Vj{A-Za-z0-9:100}%2B{A-Za-z0-9:100}%3D&X-Amz-Signature=0",
            ],
            CounterExamples =
            [
                "AWS_SESSION_TOKEN=IQoJb3JpZ2luX2VjEXAMPLE",
                "AWS_SESSION_TOKEN=IQoJb3JpZ2luX2Vj...",
                "AWS_SESSION_TOKEN=IQoJb3JpZ2luX2Vj{A-Za-z0-9+/:200}EXAMPLE{A-Za-z0-9+/:40}",
                "{A-Za-z0-9+/:30}IQoJb3JpZ2luX2Vj{A-Za-z0-9+/:300}",
            ],
        },
        new TokenRule
        {
            Id = "aws-bedrock-key",
            Title = "AWS Bedrock API key",
            Severity = Severity.Critical,
            Shapes = ["ABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:91-251}"],
            Advice = ["aws iam list-service-specific-credentials --service-name bedrock.amazonaws.com", "aws iam delete-service-specific-credential --service-specific-credential-id ID --user-name USER"],
            Examples =
            [
                "AWS_BEARER_TOKEN_BEDROCK=ABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:110}=",
                "\"apiKey\": \"ABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:91}\"",
            ],
            CounterExamples =
            [
                "ABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:60}",
                "ABSKQmVkcm9ja0FQSUtleS...",
                "xABSKQmVkcm9ja0FQSUtleS{A-Za-z0-9+/:110}",
            ],
        },
        new TokenRule
        {
            Id = "aws-bedrock-session-key",
            Title = "AWS Bedrock short-lived API key",
            Severity = Severity.High,
            Shapes = ["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{A-Za-z0-9+/_=%-:100-4000}"],
            Advice = ["aws iam put-role-policy: deny the sessions of the role issued before now (condition aws:TokenIssueTime)"],
            Examples =
            [
                "AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{A-Za-z0-9+/:300}=",
                "token: bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{A-Za-z0-9+/:900}",
            ],
            CounterExamples =
            [
                "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t...",
                "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{A-Za-z0-9+/:40}",
            ],
        },
        new TokenRule
        {
            Id = "aws-appsync-key",
            Title = "AWS AppSync API key",
            Severity = Severity.Medium,
            Shapes = ["da2-{a-z0-9:26}"],
            Advice = ["aws appsync list-api-keys --api-id API", "aws appsync delete-api-key --api-id API --id {match}"],
            Examples =
            [
                "aws_appsync_apiKey: \"da2-{a-z0-9:26}\",",
                "x-api-key: da2-{a-z0-9:26}",
            ],
            CounterExamples =
            [
                "da2-{a-z0-9:25}",
                "da2-{a-z0-9:27}",
                "da2-{a-z0-9:26}X",
                "soda2-{a-z0-9:26}",
                "da2-xxxxxxxxxxxxxxxxxxxxxxxxxx",
                "class=\"da2-abcdefghijklmnopqrstuvwxyz\"",
            ],
        },
        new AwsMailPassword
        {
            Id = "aws-ses-smtp-password",
            Title = "AWS SES SMTP password",
            Severity = Severity.High,
            Advice = ["make the access key of the SMTP user inactive: aws iam update-access-key --status Inactive", "create new SMTP credentials in the SES console"],
            Examples =
            [
                "SMTP_USERNAME=AK\nSMTP_PASSWORD=B{A-P:1}{A-Za-z0-9+/:42}",
                "smtp:\n  host: email-smtp.eu-west-1.amazonaws.com\n  password: \"B{A-P:1}{A-Za-z0-9+/:42}\"",
            ],
            CounterExamples =
            [
                "smtp digest: B{A-P:1}{A-Za-z0-9+/:42}",
                "smtp B{A-P:1}{A-Za-z0-9+/:80}",
            ],
        },
        new AwsCodeCommitPassword
        {
            Id = "aws-codecommit-password",
            Title = "AWS CodeCommit password",
            Severity = Severity.High,
            Advice = ["aws iam list-service-specific-credentials --service-name codecommit.amazonaws.com", "aws iam delete-service-specific-credential --service-specific-credential-id ID --user-name USER"],
            Examples =
            [
                "User Name,Password\nrobot-at-{1-9:1}{0-9:11},{A-Za-z0-9+/:43}=",
                "username=robot-at-{1-9:1}{0-9:11}\npassword={A-Za-z0-9+/:43}=",
            ],
            CounterExamples =
            [
                "robot-at-{0-9:12}",
                "robot-at-{0-9:12},{A-Za-z0-9+/:12}",
                "look-at-{0-9:9},{A-Za-z0-9+/:43}=",
            ],
        },
    ];
}
