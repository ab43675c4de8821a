namespace SecretGuard.Verification;

/// <summary>
/// Sends requests to providers: so many a second, evenly, whoever asks; each answered within a time and of a size, or given up.
/// </summary>
/// <param name="inner">Sends them.</param>
/// <param name="perSecond">How many; more than 0.</param>
/// <param name="timeout">How long an answer may take, to its last byte.</param>
internal sealed class BoundedRequests(HttpMessageHandler inner, double perSecond, TimeSpan timeout) : DelegatingHandler(inner)
{
    private const int LargestAnswer = 1 << 20;

    private readonly TimeSpan _gap = TimeSpan.FromSeconds(1 / perSecond);
    private readonly Lock _lock = new();
    private DateTime _next = DateTime.MinValue;

    /// <inheritdoc/>
    /// <exception cref="TimeoutException">There was no answer in time.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Turn(), cancellationToken).ConfigureAwait(false);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(timeout);
        try
        {
            var response = await base.SendAsync(request, time.Token).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(LargestAnswer, time.Token).ConfigureAwait(false);
            return response;
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException(null, e);
        }
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
