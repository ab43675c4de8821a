namespace SecretGuard.Hooks;

/// <summary>Whose file stands where Git looks for a hook.</summary>
internal enum HookOwner
{
    /// <summary>There is no file.</summary>
    Nobody,

    /// <summary>A hook that has nothing to do with SecretGuard.</summary>
    SomebodyElse,

    /// <summary>SecretGuard's script, as it was written.</summary>
    SecretGuard,

    /// <summary>SecretGuard's script, changed by somebody since.</summary>
    SecretGuardEdited,
}
