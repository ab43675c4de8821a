namespace SecretGuard.Verification;

/// <summary>What a provider says of a credential.</summary>
/// <param name="Liveness">Whether it works.</param>
/// <param name="Reason">Why that is said, for people: words of our own and codes of the provider, never a part of the credential.</param>
internal sealed record Verdict(Liveness Liveness, string Reason)
{
    /// <summary>Whose it is: an ARN, a login; null where nobody says so.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether it is the root user's, whom nothing restricts.</summary>
    public bool IsRoot { get; init; }

    /// <summary>Whether its provider was to be asked; false where it can't be, or must not.</summary>
    public bool WasAsked { get; init; } = true;

    /// <summary>The verdict on a credential that works.</summary>
    public static Verdict Alive(string reason, string? owner) => new(Liveness.Alive, reason) { Owner = owner };

    /// <summary>The verdict on a credential that is refused.</summary>
    public static Verdict Dead(string reason) => new(Liveness.Dead, reason);

    /// <summary>The verdict where an answer was wanted and none came that says it.</summary>
    public static Verdict Unknown(string reason) => new(Liveness.Unknown, reason);

    /// <summary>The verdict where nobody is asked.</summary>
    public static Verdict NotAsked(string reason) => new(Liveness.Unknown, reason) { WasAsked = false };
}
