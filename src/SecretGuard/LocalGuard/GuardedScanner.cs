using SecretGuard.Configuration;
using SecretGuard.Detection;
using SecretGuard.Git;

namespace SecretGuard.LocalGuard;

/// <summary>A scanner for the rules of some settings and the credentials of this machine.</summary>
/// <param name="Detector">Finds the findings in a text.</param>
/// <param name="Contents">The scanner.</param>
/// <param name="Credentials">The credentials that it looks for besides.</param>
internal sealed record GuardedScanner(Detector Detector, ContentScanner Contents, LocalCredentials Credentials)
{
    /// <summary>Makes one in the background, while the source is opened, which takes as long.</summary>
    public static Task<GuardedScanner> Prepare(Settings settings) => OwnThread.Run(() =>
    {
        var credentials = settings.Guard.IsOn ? LocalCredentials.Read(settings.Guard, settings.Root) : LocalCredentials.None;
        var detector = new Detector(settings.Rules, () => credentials.Rules);
        return new GuardedScanner(detector, new ContentScanner(detector), credentials);
    });
}
