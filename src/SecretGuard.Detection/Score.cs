namespace SecretGuard.Detection;

/// <summary>How sure a candidate is: independent pieces of evidence, added up as log-odds.</summary>
public sealed class Score
{
    /// <summary>Weight of evidence that settles the matter alone.</summary>
    private const double Decisive = -100;

    private List<Evidence>? _evidence;

    /// <summary>Sum of all weights: the natural logarithm of the odds that this is a credential.</summary>
    public double LogOdds { get; private set; }

    /// <summary>Probability that this is a credential, from 0 to 1.</summary>
    public double Probability => 1 / (1 + Math.Exp(-LogOdds));

    /// <summary>Whether something was seen that no credential has.</summary>
    public bool IsRejected => LogOdds <= Decisive / 2;

    /// <summary>What was seen, in order.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence ?? [];

    /// <summary>Another score with the same evidence.</summary>
    internal Score Copy() => new() { LogOdds = LogOdds, _evidence = _evidence is null ? null : [.. _evidence] };

    /// <summary>Adds what was seen.</summary>
    public void Add(double weight, string reason)
    {
        LogOdds += weight;
        (_evidence ??= []).Add(new Evidence(weight, reason));
    }

    /// <summary>Adds what no credential has.</summary>
    public void Reject(string reason) => Add(Decisive, reason);
}
