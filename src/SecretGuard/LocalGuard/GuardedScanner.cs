using SecretGuard.Configuration;
using SecretGuard.Detection;

namespace SecretGuard.LocalGuard;

/// <summary>A scanner for the rules of some settings and the credentials of this machine.</summary>
/// <param name="Detector">Finds the findings in a text.</param>
/// <param name="Contents">The scanner.</param>
/// <param name="Credentials">The credentials that it looks for besides.</param>
internal sealed record GuardedScanner(Detector Detector, ContentScanner Contents, LocalCredentials Credentials)
{
    /// <summary>Makes one in the background, while the source is opened, which takes as long.</summary>
    public static Task<GuardedScanner> Prepare(Settings settings)
    {
        var reading = settings.Guard.IsOn ? Start(() => LocalCredentials.Read(settings.Guard, settings.Root)) : Task.FromResult(LocalCredentials.None);
        return Start(() =>
        {
            var detector = new Detector(settings.Rules, () => reading.Result.Rules);
            return new GuardedScanner(detector, new ContentScanner(detector), reading.Result);
        });
    }

    private static Task<T> Start<T>(Func<T> function) =>
        Task.Factory.StartNew(function, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
