namespace SecretGuard.GitSecrets;

/// <summary>Does something with an object.</summary>
/// <param name="id">Its id.</param>
/// <param name="content">Its content, for as long as this takes.</param>
internal delegate void ObjectUse(string id, ReadOnlySpan<byte> content);
