using SecretGuard.Detection;

namespace SecretGuard.Verification;

/// <summary>Somebody who gives out credentials and says whether one works.</summary>
internal interface IProvider
{
    /// <summary>Whether it gives out credentials of this kind.</summary>
    bool Issues(Finding finding);

    /// <summary>What is wanting, so that it can't be asked of this one; null where it can.</summary>
    string? Missing(Finding finding);

    /// <summary>Which server would be asked.</summary>
    string HostFor(Finding finding);

    /// <summary>Asks of one credential of which nothing is wanting. An answer that says nothing is a verdict too.</summary>
    /// <param name="finding">The credential.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    /// <exception cref="HttpRequestException">The server can't be reached.</exception>
    /// <exception cref="TimeoutException">It gave no answer in time.</exception>
    Task<Verdict> Ask(Finding finding, CancellationToken cancellation);
}
