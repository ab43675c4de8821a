namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Firebase: keys with which a server sends messages.
/// <see href="https://firebase.google.com/docs/cloud-messaging/migrate-v1">Migrate from legacy FCM APIs</see>.
/// </summary>
internal sealed class Firebase : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "firebase-cloud-messaging-server-key",
            Title = "Firebase Cloud Messaging server key",
            Severity = Severity.Medium,
            Shapes = ["AAAA{A-Za-z0-9_-:7}:APA91b{A-Za-z0-9_-:134}"],
            Advice =
            [
                "delete the key: Firebase console, Project settings, Cloud Messaging",
                "move to the HTTP v1 API, which takes short-lived tokens",
            ],
            Examples =
            [
                "FCM_SERVER_KEY={}",
                "fcm_server_key: {}",
                "curl -H \"Authorization: key={}\" https://fcm.googleapis.com/fcm/send",
            ],
            CounterExamples =
            [
                "see AAAA{A-Za-z0-9_-:7}:APA91b{A-Za-z0-9_-:12} there",
                "AAAAxxxxxxx:APA91bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
