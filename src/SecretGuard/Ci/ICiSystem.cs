namespace SecretGuard.Ci;

/// <summary>A system that runs pipelines, and says in variables what each is about.</summary>
internal interface ICiSystem
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>How a pipeline gets a clone with the whole history.</summary>
    string WholeClone { get; }

    /// <summary>Whether a job of it runs in an environment.</summary>
    bool IsHere(CiEnvironment environment);

    /// <summary>What the job is about; null where the variables don't say.</summary>
    CiRange? RangeOf(CiEnvironment environment);
}
