namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Google: keys and tokens of Google Cloud and of Google's APIs.
/// <see href="https://cloud.google.com/docs/authentication/api-keys">Manage API keys</see>.
/// </summary>
internal sealed class Google : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "google-api-key",
            Title = "Google API key",
            Severity = Severity.Medium,
            Shapes = ["AIza{A-Za-z0-9_-:35}"],
            PublicBeside = ["authDomain", "firebaseapp.com", "messagingSenderId"],
            Advice =
            [
                "delete or restrict the key: Google Cloud console, APIs and services, Credentials",
                "make a new one that is restricted to the APIs and the callers that need it",
            ],
            Examples =
            [
                "GOOGLE_API_KEY={}",
                "const googleApiKey = \"{}\";",
                "https://maps.googleapis.com/maps/api/geocode/json?address=Bern&key={}",
            ],
            CounterExamples = ["see AIza{A-Za-z0-9_-:11} there", "AIzaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "google-oauth-client-secret",
            Title = "Google OAuth client secret",
            Severity = Severity.High,
            Shapes = ["GOCSPX-{A-Za-z0-9_-:28}"],
            Advice = ["add a new secret and disable this one: Google Cloud console, Google Auth Platform, Clients"],
            Examples = ["google_client_secret: {}", "  \"googleClientSecret\": \"{}\","],
            CounterExamples = ["see GOCSPX-{A-Za-z0-9_-:9} there", "GOCSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "google-oauth-access-token",
            Title = "Google OAuth access token",
            Severity = Severity.High,
            Shapes = ["ya29.{A-Za-z0-9_-:40-1200}", "ya29.c.{A-Za-z0-9_-:40-1200}", "ya29.d.{A-Za-z0-9_-:40-1200}"],
            Advice =
            [
                "revoke it: curl -d token={match} https://oauth2.googleapis.com/revoke",
                "find what wrote it there: it lasts for an hour, its source does not",
            ],
            Examples =
            [
                "google_access_token = \"{}\"",
                "export GOOGLE_ACCESS_TOKEN='{}'",
                "curl -H \"Authorization: Bearer {}\" https://storage.googleapis.com/storage/v1/b",
            ],
            CounterExamples =
            [
                "see ya29.{A-Za-z0-9_-:12} there",
                "ya29.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "google-oauth-refresh-token",
            Title = "Google OAuth refresh token",
            Severity = Severity.Critical,
            Shapes = ["1//0{A-Za-z0-9_-:40-200}"],
            Advice = ["revoke it: https://oauth2.googleapis.com/revoke, or Google Account, Security, Your connections"],
            Examples =
            [
                "<add key=\"GoogleRefreshToken\" value=\"{}\" />",
                "GOOGLE_REFRESH_TOKEN={}",
                "\"refresh_token\": \"{}\",",
            ],
            CounterExamples =
            [
                "see http://192.0.2.1//0{A-Za-z0-9:12} there",
                "1//0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "google-cloud-hmac-access-id",
            Title = "Google Cloud Storage HMAC access ID",
            Severity = Severity.Medium,
            Shapes = ["GOOG{A-Z0-9:57}", "GOOG{A-Z0-9:20}"],
            OtherWord = "GOOGLE",
            Advice =
            [
                "deactivate and delete it if its secret is known too: gcloud storage hmac update {match} --deactivate",
                "gcloud storage hmac delete {match}",
            ],
            Examples = ["gs.access.key.id={}", "gs-access-key-id: \"{}\"", "gs_access_key_id = {}"],
            CounterExamples =
            [
                "see GOOG{A-Z0-9:12} there",
                "GOOGLEANALYTICSREPORTING$_$TPIVOTHEADER_$__$$_SETTOTAL",
                "GOOGXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
            ],
        },
        new NamedRule
        {
            Id = "google-cloud-hmac-secret",
            Title = "Google Cloud Storage HMAC secret",
            Severity = Severity.High,
            Names = ["hmac secret", "gs secret", "gcs secret", "google hmac", "gcs hmac"],
            Shapes = ["{A-Za-z0-9+:1}{A-Za-z0-9+/:39}"],
            Advice =
            [
                "deactivate and delete the HMAC key: Google Cloud console, Cloud Storage, Settings, Interoperability",
            ],
            Examples = ["ENV GCS_HMAC_SECRET=\"{}\"", "  \"gcsHmacSecret\": \"{}\",", "gs_secret_access_key = {}"],
            CounterExamples = ["build/{}", "GCS_HMAC_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "google-recaptcha-secret-key",
            Title = "reCAPTCHA secret key",
            Severity = Severity.Medium,
            Names = ["recaptcha secret", "recaptcha private"],
            Shapes = ["6L{A-Za-z0-9_-:38}"],
            Advice = ["make a new key pair: https://www.google.com/recaptcha/admin"],
            Examples = ["export RECAPTCHA_SECRET_KEY='{}'", "<add key=\"RecaptchaSecretKey\" value=\"{}\" />"],
            CounterExamples =
            [
                "<div class=\"g-recaptcha\" data-sitekey=\"6L{A-Za-z0-9_-:38}\"></div>",
                "RECAPTCHA_SECRET_KEY=6Lxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
    ];
}
