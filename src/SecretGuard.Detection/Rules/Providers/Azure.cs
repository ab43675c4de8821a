using SecretGuard.Detection.Rules.Checksums;

namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// Microsoft Azure: account keys, connection strings, signatures, secrets of applications, tokens of Azure DevOps.
/// <see href="https://learn.microsoft.com/purview/sit-defn-all-creds">All credentials, sensitive information type</see>.
/// </summary>
internal sealed class Azure : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "azure-storage-account-key",
            Title = "Azure Storage account key",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9+/:76}+ASt{A-Za-z0-9+/:5}{AQgw:1}=="],
            Advice =
            [
                "regenerate it: az storage account keys renew --account-name NAME --key primary",
                "it also made every shared access signature that it signed: these end with it",
            ],
            Examples =
            [
                "const azureStorageKey = \"{}\";",
                "azure-storage-key: \"{}\"",
                "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={};EndpointSuffix=core.windows.net",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:12}+ASt{A-Za-z0-9+/:5}{AQgw:1}== there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx+AStxxxxxA==",
            ],
        },
        new TokenRule
        {
            Id = "azure-batch-account-key",
            Title = "Azure Batch account key",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9+/:76}+ABa{A-Za-z0-9+/:5}{AQgw:1}=="],
            Advice = ["regenerate it: az batch account keys renew --key-name primary"],
            Examples = ["azure.batch.key={}", "azure_batch_key = \"{}\""],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:12}+ABa{A-Za-z0-9+/:5}{AQgw:1}== there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx+ABaxxxxxA==",
            ],
        },
        new TokenRule
        {
            Id = "azure-cosmos-db-key",
            Title = "Azure Cosmos DB account key",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9+/:76}ACDb{A-Za-z0-9+/:5}{AQgw:1}=="],
            Advice = ["regenerate it: az cosmosdb keys regenerate --key-kind primary"],
            Examples =
            [
                "COSMOS_DB_KEY={}",
                "const cosmosDbKey = \"{}\";",
                "AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey={};",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:12}ACDb{A-Za-z0-9+/:5}{AQgw:1}== there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxACDbxxxxxA==",
            ],
        },
        new TokenRule
        {
            Id = "azure-api-management-key",
            Title = "Azure API Management key",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9+/:76}APIM{A-Za-z0-9+/:5}{AQgw:1}=="],
            Advice = ["regenerate it: Azure portal, API Management, Subscriptions, Gateways or Repository"],
            Examples = ["apim_gateway_key: {}", "  \"apimGatewayKey\": \"{}\","],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:12}APIM{A-Za-z0-9+/:5}{AQgw:1}== there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAPIMxxxxxA==",
            ],
        },
        new TokenRule
        {
            Id = "azure-container-registry-password",
            Title = "Azure Container Registry password",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9+/:42}+ACR{A-D:1}{A-Za-z0-9+/:5}"],
            Advice = ["regenerate it: az acr credential renew --name REGISTRY --password-name password"],
            Examples =
            [
                "acr_password = \"{}\"",
                "export ACR_PASSWORD='{}'",
                "docker login shop.azurecr.io -u shop -p {}",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:12}+ACR{A-D:1}{A-Za-z0-9+/:5} there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx+ACRAxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "azure-functions-key",
            Title = "Azure Functions key",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9_-:44}AzFu{A-Za-z0-9_-:5}{AQgw:1}=="],
            Advice = ["renew it: Azure portal, the function app, App keys"],
            Examples =
            [
                "<add key=\"FunctionKey\" value=\"{}\" />",
                "FUNCTION_KEY={}",
                "https://shop.azurewebsites.net/api/orders?code={}",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9_-:12}AzFu{A-Za-z0-9_-:5}{AQgw:1}== there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAzFuxxxxxA==",
            ],
        },
        new TokenRule
        {
            Id = "azure-search-key",
            Title = "Azure AI Search key",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9:42}AzSe{A-D:1}{A-Za-z0-9:5}"],
            Advice = ["regenerate it: az search admin-key renew --key-kind primary"],
            Examples = ["azure.search.key={}", "azure-search-key: \"{}\"", "SEARCH_KEY: ${SEARCH_KEY:-{}}"],
            CounterExamples =
            [
                "see {A-Za-z0-9:12}AzSe{A-D:1}{A-Za-z0-9:5} there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAzSeAxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "azure-service-bus-key",
            Title = "Azure Service Bus key",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9+/:33}+ASb{A-P:1}{A-Za-z0-9+/:5}="],
            Advice = ["regenerate it: az servicebus namespace authorization-rule keys renew --key PrimaryKey"],
            Examples =
            [
                "ENV SERVICE_BUS_KEY=\"{}\"",
                "  \"serviceBusKey\": \"{}\",",
                "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={}",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:11}+ASb{A-P:1}{A-Za-z0-9+/:5}= there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx+ASbAxxxxx=",
            ],
        },
        new TokenRule
        {
            Id = "azure-event-hubs-key",
            Title = "Azure Event Hubs key",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9+/:33}+AEh{A-P:1}{A-Za-z0-9+/:5}="],
            Advice = ["regenerate it: az eventhubs namespace authorization-rule keys renew --key PrimaryKey"],
            Examples =
            [
                "export EVENT_HUB_KEY='{}'",
                "<add key=\"EventHubKey\" value=\"{}\" />",
                "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={};EntityPath=orders",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:11}+AEh{A-P:1}{A-Za-z0-9+/:5}= there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx+AEhAxxxxx=",
            ],
        },
        new TokenRule
        {
            Id = "azure-relay-key",
            Title = "Azure Relay key",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9+/:33}+ARm{A-P:1}{A-Za-z0-9+/:5}="],
            Advice = ["regenerate it: az relay namespace authorization-rule keys renew --key PrimaryKey"],
            Examples = ["RELAY_KEY={}", "relay_key: {}"],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:11}+ARm{A-P:1}{A-Za-z0-9+/:5}= there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx+ARmAxxxxx=",
            ],
        },
        new TokenRule
        {
            Id = "azure-iot-key",
            Title = "Azure IoT key",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9+/:33}AIoT{A-P:1}{A-Za-z0-9+/:5}="],
            Advice = ["regenerate it: Azure portal, the IoT hub or provisioning service, Shared access policies"],
            Examples =
            [
                "const iotHubKey = \"{}\";",
                "iot-hub-key: \"{}\"",
                "HostName=shop.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={}",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:11}AIoT{A-P:1}{A-Za-z0-9+/:5}= there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAIoTAxxxxx=",
            ],
        },
        new TokenRule
        {
            Id = "azure-redis-key",
            Title = "Azure Cache for Redis key",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9:33}AzCa{A-P:1}{A-Za-z0-9:5}="],
            Advice = ["regenerate it: az redis regenerate-keys --key-type Primary"],
            Examples =
            [
                "redis.key={}",
                "redis_key = \"{}\"",
                "shop.redis.cache.windows.net:6380,password={},ssl=True,abortConnect=False",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9:11}AzCa{A-P:1}{A-Za-z0-9:5}= there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAzCaAxxxxx=",
            ],
        },
        new TokenRule
        {
            Id = "azure-event-grid-key",
            Title = "Azure Event Grid key",
            Severity = Severity.High,
            Shapes = ["{A-Za-z0-9+/:33}AZEG{A-P:1}{A-Za-z0-9+/:5}="],
            Advice = ["regenerate it: az eventgrid topic key regenerate --key-name key1"],
            Examples = ["EVENT_GRID_KEY={}", "const eventGridKey = \"{}\";"],
            CounterExamples =
            [
                "see {A-Za-z0-9+/:11}AZEG{A-P:1}{A-Za-z0-9+/:5}= there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAZEGAxxxxx=",
            ],
        },
        new TokenRule
        {
            Id = "azure-devops-personal-access-token",
            Title = "Azure DevOps personal access token",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9:52}JQQJ9{9DH:1}{A-Za-z0-9:1}{A-L:1}{A-Za-z0-9:16}AZDO{A-Za-z0-9:4}"],
            Advice = ["revoke it: Azure DevOps, User settings, Personal access tokens"],
            Examples =
            [
                "azure_devops_ext_pat: {}",
                "  \"azureDevopsExtPat\": \"{}\",",
                "git clone https://build:{}@dev.azure.com/shop/web/_git/web",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9:12}JQQJ9{9DH:1}{A-Za-z0-9:1}{A-L:1}{A-Za-z0-9:16}AZDO{A-Za-z0-9:4} there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxJQQJ99xAxxxxxxxxxxxxxxxxAZDOxxxx",
            ],
        },
        new TokenRule
        {
            Id = "azure-resource-key",
            Title = "Azure resource key",
            Severity = Severity.Critical,
            Shapes =
            [
                "{A-Za-z0-9:52}JQQJ9{9DH:1}{A-Za-z0-9:1}{A-L:1}{A-Za-z0-9:16}{B-Za-z:1}{A-Za-z0-9:7}",
                "{A-Za-z0-9:52}JQQJ9{9DH:1}{A-Za-z0-9:1}{A-L:1}{A-Za-z0-9:16}A{0-9A-Ya-z:1}{A-Za-z0-9:6}",
                "{A-Za-z0-9:52}JQQJ9{9DH:1}{A-Za-z0-9:1}{A-L:1}{A-Za-z0-9:16}AZ{0-9A-CE-Za-z:1}{A-Za-z0-9:5}",
                "{A-Za-z0-9:52}JQQJ9{9DH:1}{A-Za-z0-9:1}{A-L:1}{A-Za-z0-9:16}AZD{0-9A-NP-Za-z:1}{A-Za-z0-9:4}",
            ],
            Advice =
            [
                "regenerate it: Azure portal, the resource, Keys",
                "where the resource is not known: az resource list, and look at its keys",
            ],
            Examples =
            [
                "azure_openai_api_key = \"{}\"",
                "export AZURE_OPENAI_API_KEY='{}'",
                "\"AzureAppConfiguration\": \"Endpoint=https://shop.azconfig.io;Id=abcd;Secret={}\"",
            ],
            CounterExamples =
            [
                "see {A-Za-z0-9:12}JQQJ9{9DH:1}{A-Za-z0-9:1}{A-L:1}{A-Za-z0-9:16}{B-Za-z:1}{A-Za-z0-9:7} there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxJQQJ99xAxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "azure-annotated-security-key",
            Title = "Microsoft annotated security key (CASK)",
            Severity = Severity.High,
            Shapes =
            [
                "{A-Za-z0-9_-:43}AQJJQAB{A-K:1}{A-Za-z0-9_-:13-53}",
                "{A-Za-z0-9_-:86}AAQJJQAC{A-K:1}{A-Za-z0-9_-:13-53}",
            ],
            Advice = ["regenerate it: Azure portal, the resource, Keys"],
            Examples = ["<add key=\"ResourceKey\" value=\"{}\" />", "RESOURCE_KEY={}"],
            CounterExamples =
            [
                "see {A-Za-z0-9_-:12}AQJJQAB{A-K:1}{A-Za-z0-9_-:13} there",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAQJJQABAxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "azure-client-secret",
            Title = "Microsoft Entra client secret",
            Severity = Severity.Critical,
            Shapes = ["{A-Za-z0-9_~.-:3}7Q~{A-Za-z0-9_~.-:31-34}", "{A-Za-z0-9_~.-:3}8Q~{A-Za-z0-9_~.-:31-34}"],
            Advice =
            [
                "delete it: Azure portal, App registrations, Certificates and secrets",
                "az ad app credential delete --id APPLICATION --key-id KEY",
            ],
            Examples = ["azure.client.secret={}", "azure-client-secret: \"{}\""],
            CounterExamples = ["see {A-Za-z0-9:3}8Q~{A-Za-z0-9:12} there", "xxx8Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new TokenRule
        {
            Id = "azure-logic-apps-callback",
            Title = "Azure Logic Apps or Power Automate callback URL",
            Severity = Severity.Medium,
            Shapes = ["sv=1.0&sig={A-Za-z0-9_-:43}"],
            Advice = ["regenerate the access key: Azure portal, the logic app, Access keys"],
            Examples =
            [
                "ENV FLOW_URL=\"{}\"",
                "  \"flowUrl\": \"{}\",",
                "https://prod-12.westeurope.logic.azure.com:443/workflows/0/triggers/manual/paths/invoke?sp=%2Ftriggers%2Fmanual%2Frun&{}",
            ],
            CounterExamples =
            [
                "?api-version=2016-10-01&sv=1.0&sig={A-Za-z0-9_-:12}",
                "?api-version=2016-10-01&sv=1.0&sig=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            ],
        },
        new TokenRule
        {
            Id = "azure-shared-access-signature",
            Title = "Azure shared access signature",
            Severity = Severity.High,
            Shapes = ["sig={A-Za-z0-9%:46-130}", "sig={A-Za-z0-9+/:43}="],
            Check = AzureSignature.OfAddress,
            Advice =
            [
                "regenerate the key that signed it, or delete its stored access policy: a signature itself cannot be revoked",
                "until then it works up to the time in se=",
            ],
            Examples =
            [
                "export SAS_TOKEN='{}'",
                "<add key=\"SasToken\" value=\"{}\" />",
                "https://shop.blob.core.windows.net/orders?sv=2024-11-04&ss=b&srt=sco&sp=rl&se=2030-01-01T00:00:00Z&{}",
                "\"SharedAccessSignature sr=shop.servicebus.windows.net&{}&se=1893456000&skn=send\"",
            ],
            CounterExamples =
            [
                "https://shop.blob.core.windows.net/orders?sv=2024-11-04&sig={A-Za-z0-9:20}%3D",
                "?sv=2024-11-04&sig=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%3D",
            ],
        },
        new NamedRule
        {
            Id = "azure-account-key",
            Title = "Azure account key",
            Severity = Severity.Critical,
            Names =
            [
                "account key",
                "storage key",
                "storage access key",
                "azure storage",
                "cosmos key",
                "cosmosdb key",
                "accesskey",
            ],
            Shapes = ["{A-Za-z0-9+:1}{A-Za-z0-9+/:85}=="],
            Advice = ["regenerate the key: Azure portal, the resource, Access keys"],
            Examples =
            [
                "STORAGE_ACCOUNT_KEY={}",
                "storage_account_key: {}",
                "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={};EndpointSuffix=core.windows.net",
                "endpoint=https://shop.communication.azure.com/;accesskey={}",
            ],
            CounterExamples =
            [
                "digest = \"{}\"",
                "STORAGE_ACCOUNT_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==",
            ],
        },
        new NamedRule
        {
            Id = "azure-shared-access-key",
            Title = "Azure shared access key",
            Severity = Severity.High,
            Names = ["shared access key", "access key", "accesskey", "event grid", "sas key"],
            Shapes = ["{A-Za-z0-9+:1}{A-Za-z0-9+/:42}="],
            Advice = ["regenerate the key: Azure portal, the resource, Shared access policies"],
            Examples =
            [
                "const eventGridSasKey = \"{}\";",
                "event-grid-sas-key: \"{}\"",
                "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={}",
                "Endpoint=https://shop.service.signalr.net;AccessKey={};Version=1.0;",
            ],
            CounterExamples =
            [
                "\"version\": \"{}\",",
                "EVENT_GRID_SAS_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
                "accessKey: dGhlcmUgaXMgbm8ga2V5IGF0IHRoaXMgYWRkcmVzcy4=",
            ],
        },
        new NamedRule
        {
            Id = "azure-devops-old-personal-access-token",
            Title = "Azure DevOps personal access token (52 characters)",
            Severity = Severity.Critical,
            Names = ["azure devops", "azdo", "ado pat", "ado token", "vsts", "azp token", "vso token"],
            Shapes = ["{a-z2-7:52}"],
            Advice = ["revoke it: Azure DevOps, User settings, Personal access tokens"],
            Examples = ["azure.devops.pat={}", "azure_devops_pat = \"{}\""],
            CounterExamples = ["build/{}", "AZURE_DEVOPS_PAT=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
        },
        new NamedRule
        {
            Id = "azure-ai-services-key",
            Title = "Azure AI services key",
            Severity = Severity.High,
            Names =
            [
                "cognitive",
                "speech key",
                "translator key",
                "text analytics",
                "computer vision",
                "form recognizer",
                "azure ai",
                "azure openai",
                "ocp apim subscription",
                "content safety",
            ],
            Shapes = ["{0-9a-f:32}"],
            Advice = ["regenerate it: az cognitiveservices account keys regenerate --key-name key1"],
            Examples =
            [
                "COGNITIVE_SERVICES_API_KEY={}",
                "const cognitiveServicesApiKey = \"{}\";",
                "curl -H \"Ocp-Apim-Subscription-Key: {}\" https://api.cognitive.microsofttranslator.com/translate",
            ],
            CounterExamples = ["commit: {}", "COGNITIVE_SERVICES_API_KEY=00000000000000000000000000000000"],
        },
        new NamedRule
        {
            Id = "azure-publish-profile-password",
            Title = "Azure App Service publish profile password",
            Severity = Severity.Critical,
            Names = ["user pwd"],
            Shapes = ["{A-Za-z0-9:60}"],
            Advice = ["reset it: Azure portal, the app, Overview, Reset publish profile"],
            Examples =
            [
                "user_pwd: {}",
                "  \"userPwd\": \"{}\",",
                "<publishProfile userName=\"$shop\" userPWD=\"{}\" />",
            ],
            CounterExamples =
            [
                "etag: \"{}\"",
                "<publishProfile userName=\"$shop\" userPWD=\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" />",
            ],
        },
    ];
}
