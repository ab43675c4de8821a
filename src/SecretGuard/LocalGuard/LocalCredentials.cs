using SecretGuard.Configuration;
using SecretGuard.Detection.Rules;

namespace SecretGuard.LocalGuard;

/// <summary>The credentials that live on this machine, as rules that find them. They are in memory only and never written anywhere.</summary>
internal sealed class LocalCredentials
{
    /// <summary>None, since nobody wants them to be looked for.</summary>
    public static LocalCredentials None { get; } = new();

    /// <summary>A rule for each value.</summary>
    public IReadOnlyList<Rule> Rules { get; private init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>What is looked for, and what is not.</summary>
    public IReadOnlyList<string> Remarks { get; private init; } = [];

    /// <summary>Reads all that is on this machine; none where the guard is off.</summary>
    /// <param name="guard">Whether it is on, and what not to read.</param>
    /// <param name="root">The top of the working tree.</param>
    public static LocalCredentials Read(GuardSettings guard, string root)
    {
        if (!guard.IsOn)
            return None;
        var sink = new CredentialSink(guard.Exclude);
        foreach (var file in CredentialPlaces.All())
            file.Read(sink);
        DotenvSource.Read(root, sink);
        EnvironmentSource.Read(sink);
        var sources = sink.Credentials.Select(credential => credential.Source).Distinct().Count();
        return new LocalCredentials
        {
            Rules = [.. sink.Credentials.Select(credential => credential.ToRule())],
            Notes = sink.Notes,
            Remarks = [$"guard: {sink.Credentials.Count} values of {sources} places on this machine are looked for", .. sink.LeftOut.Select(remark => $"guard: {remark}")],
        };
    }
}
