namespace SecretGuard.Detection.Rules;

/// <summary>How exactly a rule knows what it finds, from the least to the most.</summary>
public enum Exactness
{
    /// <summary>What counts in some paths only, which a detector isn't told: it takes the place of nothing else.</summary>
    Somewhere,

    /// <summary>A random value beside a name that says that it is a secret.</summary>
    Generic,

    /// <summary>A value of an exact length and alphabet beside the name of its provider.</summary>
    Named,

    /// <summary>A value of any kind at a place that is for secrets, such as the password of a URL.</summary>
    Place,

    /// <summary>The value says itself what it is.</summary>
    Shape,

    /// <summary>The value itself is known.</summary>
    Known,
}
