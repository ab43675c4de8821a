using SecretGuard.Verification;

namespace SecretGuard.Reports;

/// <summary>Says for people whether a credential works.</summary>
internal static class VerdictText
{
    /// <summary>A sentence without a full stop.</summary>
    public static string Of(Verdict verdict) => verdict.Liveness switch
    {
        Liveness.Alive => $"ALIVE: {verdict.Reason}{(verdict.Owner is { } owner ? $" as {owner}" : "")}{(verdict.IsRoot ? ", the root user, who may do everything" : "")}",
        Liveness.Dead => $"dead: {verdict.Reason}",
        _ => $"{(verdict.WasAsked ? "not known whether it works" : "not asked whether it works")}: {verdict.Reason}",
    };
}
