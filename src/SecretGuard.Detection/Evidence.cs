namespace SecretGuard.Detection;

/// <summary>One thing that speaks for or against a candidate.</summary>
/// <param name="Weight">Natural logarithm of how many times more likely it is to see this at a credential than elsewhere; negative speaks against.</param>
/// <param name="Reason">What was seen, in words for a person. Never holds the secret.</param>
public readonly record struct Evidence(double Weight, string Reason);
