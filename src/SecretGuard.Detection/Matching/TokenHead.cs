namespace SecretGuard.Detection.Matching;

/// <summary>
/// What a token begins with. It goes on as a run of <see cref="Alphabet.Values"/> of sixteen characters at least, so it need
/// not be searched for: such runs are rare in texts and found anyway.
/// </summary>
/// <param name="Text">The literal; three bytes at least.</param>
/// <param name="RunStart">Where in the literal the run begins: 0, or behind its last character that is none of such a run.</param>
internal readonly record struct TokenHead(byte[] Text, int RunStart)
{
    /// <summary>Bytes of a head by which it is looked up.</summary>
    public const int KeyLength = Fragment.KeyLength;

    /// <summary>
    /// Where the key stands, counted from the start of the run: 0 to -3. Of <c>hooks.slack.com/services/</c> the run begins as that
    /// of most addresses does, and what stands before it says more.
    /// </summary>
    public int KeyOffset => -Math.Min(KeyLength, RunStart);

    /// <summary>The key.</summary>
    public int Key => Fragment.Key(Text.AsSpan(RunStart + KeyOffset));
}
