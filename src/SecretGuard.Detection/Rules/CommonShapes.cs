namespace SecretGuard.Detection.Rules;

/// <summary>Shapes that the values of many providers have.</summary>
internal static class CommonShapes
{
    /// <summary>The characters of base 58, as a set of a shape.</summary>
    public const string Base58 = "1-9A-HJ-NP-Za-km-z";

    /// <summary>A UUID of any version, in lower case.</summary>
    public const string Uuid = "{0-9a-f:8}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:4}-{0-9a-f:12}";

    /// <summary>A UUID of random bits, version 4. <see href="https://www.rfc-editor.org/rfc/rfc9562#section-5.4">RFC 9562</see>.</summary>
    public const string RandomUuid = "{0-9a-f:8}-{0-9a-f:4}-4{0-9a-f:3}-{89ab:1}{0-9a-f:3}-{0-9a-f:12}";
}
