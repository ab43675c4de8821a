using System.Net;
using CommandLine;
using SecretGuard.Configuration;
using SecretGuard.Detection.Rules;
using SecretGuard.Reports;
using SecretGuard.Verification;

namespace SecretGuard.Commands;

/// <summary>Scans, and asks the providers of what is found whether it works. The only command that needs a network.</summary>
[Verb("verify", HelpText = "Scan, and ask the provider of each credential whether it works.")]
internal sealed class VerifyCommand : ScanCommand
{
    /// <summary>The name of the option that may be said more than once.</summary>
    public const string EndpointOption = "endpoint";

    /// <summary>Whether what is dead is left out.</summary>
    [Option("only-alive", HelpText = "Report only what works, and end with 1 only for that; with 3 where a provider gave no answer.")]
    public bool OnlyAlive { get; set; }

    /// <summary>Whether to ask of canaries.</summary>
    [Option("canaries", HelpText = "Ask of canary tokens, too, which alarms whoever laid them.")]
    public bool Canaries { get; set; }

    /// <summary>Which part of AWS.</summary>
    [Option("partition", MetaValue = "NAME", Default = Partition.Standard, HelpText = "The partition of AWS to ask: aws, aws-cn or aws-us-gov.")]
    public string PartitionName { get; set; } = Partition.Standard;

    /// <summary>Other servers, as <see cref="RepeatedOption"/> joins them.</summary>
    [Option(EndpointOption, MetaValue = "SERVICE=URL", HelpText = "A server to ask in place of the provider's own, as gitlab=https://gitlab.example.org/api/v4; may be said any number of times.")]
    public string? EndpointValues { get; set; }

    /// <summary>The proxy.</summary>
    [Option("proxy", MetaValue = "URL", HelpText = "The proxy to ask through; otherwise the one that the environment names.")]
    public string? Proxy { get; set; }

    /// <summary>Seconds to wait for an answer.</summary>
    [Option("timeout", MetaValue = "SECONDS", Default = 10.0, HelpText = "How long to wait for an answer.")]
    public double Timeout { get; set; } = 10;

    /// <summary>Requests a second.</summary>
    [Option("rate", MetaValue = "N", Default = 5.0, HelpText = "How many questions to ask each second at most.")]
    public double Rate { get; set; } = 5;

    /// <inheritdoc/>
    protected override bool StreamsFindings => false;

    /// <inheritdoc/>
    public override int Run(Terminal terminal)
    {
        CheckOptions();
        // Of a value of this machine nobody says what it is, only where it is from.
        NoGuard = true;
        using var client = Client();
        var check = CheckThrough(client);
        var result = Scan(terminal);
        if (!Quiet)
            Announce(check.Plan(result), terminal);
        using var interruption = new Interruption(terminal, mayWait: false);
        var verified = check.Run(result, interruption.Token);
        return Report(OnlyAlive ? CredentialCheck.OnlyAlive(verified) : verified, terminal);
    }

    private void CheckOptions()
    {
        CheckReport();
        if (Lists)
            throw new ConfigurationException("--list scans nothing, so there is nothing to verify: say `secretguard scan --list`");
        if (Timeout is not (> 0 and <= 3600))
            throw new ConfigurationException("--timeout: more than 0 seconds, and at most 3600");
        if (Rate is not (> 0 and <= 1000))
            throw new ConfigurationException("--rate: more than 0 a second, and at most 1000");
    }

    private CredentialCheck CheckThrough(HttpClient client)
    {
        var services = RuleSet.All.Select(rule => rule.WhoAmI?.Service).OfType<string>().Append(AwsProvider.Service).Distinct().Order(StringComparer.Ordinal).ToList();
        var endpoints = new Endpoints(RepeatedOption.Values(EndpointValues), services);
        return new CredentialCheck([new AwsProvider(client, Partition.Named(PartitionName), endpoints.Of(AwsProvider.Service)), new TokenProvider(client, endpoints)], Canaries);
    }

    // Redirects are not followed: they would carry the credential to a server that nobody named.
    private HttpClient Client()
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        if (Proxy is not null)
        {
            handler.Proxy = Uri.TryCreate(Proxy, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "socks5"
                ? new WebProxy(address)
                : throw new ConfigurationException("--proxy: it is no address: write it as http://proxy.example.org:3128");
        }

        return new HttpClient(new BoundedRequests(handler, Rate, TimeSpan.FromSeconds(Timeout))) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    }

    private static void Announce(IReadOnlyList<(string Host, int Credentials)> plan, Terminal terminal)
    {
        foreach (var (host, credentials) in plan)
            terminal.Error.WriteLine($"Asking {host} about {SummaryText.Count(credentials, "credential")}.");
        terminal.Error.Flush();
    }
}
