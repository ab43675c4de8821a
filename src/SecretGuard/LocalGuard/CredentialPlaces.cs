namespace SecretGuard.LocalGuard;

/// <summary>The files in which well-known programs keep credentials on this machine.</summary>
internal static class CredentialPlaces
{
    // A cache has a file for each session.
    private const int MostOfFolder = 100;

    private static readonly IniFormat Aws = new("profile", "aws_access_key_id", "aws_secret_access_key", "aws_session_token");
    private static readonly JsonFormat AwsCache = new("accessToken", "refreshToken", "clientSecret", "accessKeyId", "secretAccessKey", "sessionToken");
    private static readonly JsonFormat Google = new("refresh_token", "private_key");
    private static readonly JsonFormat Azure = new("accessToken", "refreshToken", "secret", "client_secret", "refresh_token", "access_token");
    private static readonly JsonFormat Docker = new("identitytoken", "registrytoken", "password") { EncodedKeys = ["auth"] };
    private static readonly LineFormat Terraform = new('=') { IsCredential = key => key == "token", NamesLine = true };
    private static readonly LineFormat Hub = new(':') { IsCredential = key => key == "oauth_token", NamesLine = true };

    private static readonly LineFormat Npm = new('=')
    {
        IsCredential = key => EndsInAny(key, "_authToken", "_auth", "_password"),
        IsEncoded = key => EndsInAny(key, "_auth", "_password"),
    };

    private static readonly LineFormat Kubernetes = new(':')
    {
        IsCredential = key => key is "token" or "client-key-data" or "password" or "id-token" or "refresh-token" or "access-token" or "client-secret",
        NamesLine = true,
    };

    /// <summary>All of them, whether they are there or not.</summary>
    public static IEnumerable<CredentialFile> All() =>
    [
        InHome(".aws/credentials", Aws, "AWS_SHARED_CREDENTIALS_FILE"),
        InHome(".aws/config", Aws, "AWS_CONFIG_FILE"),
        .. Below(Path.Combine(Home.Folder, ".aws", "sso", "cache"), "*.json", AwsCache),
        .. Below(Path.Combine(Home.Folder, ".aws", "cli", "cache"), "*.json", AwsCache),
        .. Below(Path.Combine(Home.Folder, ".aws", "login", "cache"), "*.json", AwsCache),
        InHome(".netrc", new NetrcFormat(), "NETRC"),
        InHome("_netrc", new NetrcFormat()),
        InHome(".npmrc", Npm, "NPM_CONFIG_USERCONFIG"),
        InHome(".pypirc", new IniFormat("section", "password")),
        At(InFolder("DOCKER_CONFIG", Path.Combine(Home.Folder, ".docker"), "config.json"), Docker),
        .. KubeConfigurations(),
        At(InFolder("GH_CONFIG_DIR", Path.Combine(Home.Configuration, OperatingSystem.IsWindows() ? "GitHub CLI" : "gh"), "hosts.yml"), Hub),
        At(InFolder("CLOUDSDK_CONFIG", GoogleFolder, "application_default_credentials.json"), Google),
        .. Below(InFolder("CLOUDSDK_CONFIG", GoogleFolder, "legacy_credentials"), "adc.json", Google),
        .. Named("GOOGLE_APPLICATION_CREDENTIALS", Google),
        .. ((string[])["accessTokens.json", "msal_token_cache.json", "service_principal_entries.json", "azureProfile.json"])
            .Select(name => At(InFolder("AZURE_CONFIG_DIR", Path.Combine(Home.Folder, ".azure"), name), Azure)),
        At(Path.Combine(OperatingSystem.IsWindows() ? Path.Combine(Home.Configuration, "terraform.d") : Path.Combine(Home.Folder, ".terraform.d"), "credentials.tfrc.json"), new JsonFormat("token")),
        At(Home.Variable("TF_CLI_CONFIG_FILE") ?? (OperatingSystem.IsWindows() ? Path.Combine(Home.Configuration, "terraform.rc") : Path.Combine(Home.Folder, ".terraformrc")), Terraform),
    ];

    private static string GoogleFolder => Path.Combine(OperatingSystem.IsWindows() ? Home.Configuration : Path.Combine(Home.Folder, ".config"), "gcloud");

    private static CredentialFile InHome(string path, ICredentialFormat format, string? variable = null) =>
        At((variable is null ? null : Home.Variable(variable)) ?? Path.Combine(Home.Folder, path), format);

    private static string InFolder(string variable, string folder, string name) => Path.Combine(Home.Variable(variable) ?? folder, name);

    private static CredentialFile At(string path, ICredentialFormat format)
    {
        var full = Path.GetFullPath(path);
        return new CredentialFile(full, Home.Short(full), format);
    }

    private static IEnumerable<CredentialFile> Named(string variable, ICredentialFormat format) =>
        Home.Variable(variable) is { } path ? [At(path, format)] : [];

    private static IEnumerable<CredentialFile> KubeConfigurations() =>
        Home.Variable("KUBECONFIG") is { } paths
            ? paths.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(path => At(path, Kubernetes))
            : [InHome(".kube/config", Kubernetes)];

    // Of Google's folder one level more: a folder for each account.
    private static CredentialFile[] Below(string folder, string pattern, ICredentialFormat format)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = !pattern.StartsWith('*'), MaxRecursionDepth = 1, AttributesToSkip = 0 };
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, pattern, options).Take(MostOfFolder).Select(path => At(path, format))]
            : [];
    }

    private static bool EndsInAny(string key, params string[] ends) =>
        ends.Any(end => key == end || key.EndsWith(":" + end, StringComparison.Ordinal));
}
