using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SecretGuard.Benchmarks;

/// <summary>
/// Short runs, in this process: a generated project of its own would have to pass this repository's analyzers and lock
/// files, and says nothing more about code that runs for seconds.
/// </summary>
internal sealed class BytesPerSecondConfig : ManualConfig
{
    public BytesPerSecondConfig()
    {
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new BytesPerSecondColumn());
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
