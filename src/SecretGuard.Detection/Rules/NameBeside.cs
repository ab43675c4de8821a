using SecretGuard.Detection.Scoring;

namespace SecretGuard.Detection.Rules;

/// <summary>What is known of the text that names a value.</summary>
/// <param name="words">Its words.</param>
/// <param name="rules">The rules that know one of them.</param>
internal sealed class NameBeside(Lead words, IReadOnlyList<Rule> rules)
{
    /// <summary>The rules that know one of the words.</summary>
    public IReadOnlyList<Rule> Rules { get; } = rules;

    /// <summary>Whether a word speaks for a secret.</summary>
    public bool MayBeOfSecret { get; } = SecretNames.MayBeOfSecret(words);

    /// <summary>Whether there is no word.</summary>
    public bool SaysNothing { get; } = words.Words.Length == 0;
}
