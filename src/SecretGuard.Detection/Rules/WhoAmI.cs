namespace SecretGuard.Detection.Rules;

/// <summary>
/// A request that a provider answers with whose a token is, and that changes nothing. It is data only: a rule never sends it.
/// A path of the provider's documentation stands beside each.
/// </summary>
/// <param name="Service">The provider's short name, by which a person names another server of its kind: <c>github</c>.</param>
/// <param name="Server">The root of the provider's own server, without a slash at its end; null where every organisation has one of its own.</param>
/// <param name="Path">The path behind the server.</param>
public sealed record WhoAmI(string Service, string? Server, string Path)
{
    /// <summary>The header that carries the token.</summary>
    public string Header { get; init; } = "Authorization";

    /// <summary>What stands in the header; <c>{}</c> stands for the token.</summary>
    public string Credential { get; init; } = "Bearer {}";

    /// <summary>The field of the answer, a JSON object, that holds the owner's name; null where it has none. Dots lead into inner objects.</summary>
    public string? Owner { get; init; }
}
