namespace SecretGuard.LocalGuard;

/// <summary>How the files of some program hold credentials.</summary>
internal interface ICredentialFormat
{
    /// <summary>Reads a file.</summary>
    /// <param name="content">All of it, without a byte order mark.</param>
    /// <param name="source">What to call the file.</param>
    /// <param name="sink">Takes the credentials.</param>
    void Read(ReadOnlySpan<byte> content, string source, CredentialSink sink);
}
