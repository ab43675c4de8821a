using SecretGuard.Configuration;

namespace SecretGuard.Verification;

/// <summary>
/// The servers that a person names in place of the providers' own. Never read from a repository: what it named would be
/// sent the credentials of whoever scans it.
/// </summary>
internal sealed class Endpoints
{
    private readonly Dictionary<string, Uri> _servers = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    /// <param name="values">Each as <c>SERVICE=URL</c>.</param>
    /// <param name="services">The services that there are.</param>
    /// <exception cref="ConfigurationException">One is wrong.</exception>
    public Endpoints(IEnumerable<string> values, IReadOnlyCollection<string> services)
    {
        foreach (var value in values)
        {
            if (value.Split('=', 2) is not [var service, var address])
                throw new ConfigurationException($"--endpoint: '{value}' names no server: write it as gitlab=https://gitlab.example.org/api/v4");
            if (!services.Contains(service))
                throw new ConfigurationException($"--endpoint: there is no service '{service}', only {string.Join(", ", services)}");
            _servers[service] = ServerOf(address);
        }
    }

    /// <summary>The server that a person named for a service; null where nobody did.</summary>
    public Uri? Of(string service) => _servers.GetValueOrDefault(service);

    private static Uri ServerOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https"))
            throw new ConfigurationException($"--endpoint: '{address}' is no address: write it as https://gitlab.example.org/api/v4");
        return server.Scheme == "https" || server.IsLoopback
            ? server
            : throw new ConfigurationException($"--endpoint: {address} would get credentials that everybody on the way can read: take https");
    }
}
