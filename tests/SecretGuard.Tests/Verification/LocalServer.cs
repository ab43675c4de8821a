using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SecretGuard.Tests.Verification;

/// <summary>A provider's server on this machine.</summary>
internal sealed class LocalServer : IDisposable
{
    private const int MostAttempts = 10;

    private readonly HttpListener _listener;
    private readonly Func<LocalRequest, Answer> _answer;

    /// <summary>Starts it.</summary>
    /// <param name="answer">Answers a request.</param>
    public LocalServer(Func<LocalRequest, Answer> answer)
    {
        _answer = answer;
        (_listener, Url) = Start();
        _ = Task.Run(Listen);
    }

    public string Url { get; }

    /// <summary>What it was asked, in the order in which that came.</summary>
    public ConcurrentQueue<LocalRequest> Requests { get; } = [];

    /// <summary>A port of this machine where nobody listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose() => _listener.Close();

    // Somebody else may take a port before it is listened at.
    private static (HttpListener Listener, string Url) Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            var url = $"http://127.0.0.1:{FreePort()}";
            var listener = new HttpListener();
            listener.Prefixes.Add(url + "/");
            try
            {
                listener.Start();
                return (listener, url);
            }
            catch (HttpListenerException) when (attempt < MostAttempts)
            {
                listener.Close();
            }
        }
    }

    private async Task Listen()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => Serve(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Serve(HttpListenerContext context)
    {
        using var body = new StreamReader(context.Request.InputStream);
        var request = new LocalRequest(
            DateTime.UtcNow,
            context.Request.HttpMethod,
            context.Request.RawUrl!,
            context.Request.Headers.AllKeys.ToDictionary(name => name!.ToLowerInvariant(), name => context.Request.Headers[name]!),
            await body.ReadToEndAsync());
        Requests.Enqueue(request);
        var answer = _answer(request);
        await Task.Delay(answer.Delay);
        try
        {
            context.Response.StatusCode = answer.Status;
            foreach (var (name, value) in answer.Headers)
                context.Response.AddHeader(name, value);
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Body));
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
        {
            // Nobody waits for it any more.
        }
    }
}
