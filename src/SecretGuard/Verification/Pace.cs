namespace SecretGuard.Verification;

/// <summary>Lets so many requests a second pass, evenly, whoever sends them.</summary>
/// <param name="inner">Sends them.</param>
/// <param name="perSecond">How many; more than 0.</param>
internal sealed class Pace(HttpMessageHandler inner, double perSecond) : DelegatingHandler(inner)
{
    private readonly TimeSpan _gap = TimeSpan.FromSeconds(1 / perSecond);
    private readonly Lock _lock = new();
    private DateTime _next = DateTime.MinValue;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Turn(), cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private TimeSpan Turn()
    {
        lock (_lock)
        {
            var now = DateTime.UtcNow;
            var turn = _next > now ? _next : now;
            _next = turn + _gap;
            return turn - now;
        }
    }
}
