namespace SecretGuard.Detection.Tests.Cases;

/// <summary>What a file of cases asks of the detector.</summary>
internal sealed record CaseBars(double Recall, double Precision, double Covered);
