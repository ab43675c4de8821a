using System.Globalization;
using BenchmarkDotNet.Running;
using SecretGuard.Benchmarks;
using SecretGuard.Benchmarks.Histories;
using SecretGuard.Benchmarks.Texts;

switch (args)
{
    case ["detector", .. var options]:
        var summaries = BenchmarkSwitcher
            .FromTypes([typeof(DetectorBenchmarks), typeof(LiteralMatcherBenchmarks), typeof(RunFinderBenchmarks)])
            .Run(["--filter", "*", .. options], new BytesPerSecondConfig());
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;

    case ["throughput"]:
        Throughput.Measure(Console.Out);
        return 0;

    case ["text", var name] when Enum.TryParse<TextKind>(name, out var kind) && Enum.IsDefined(kind):
        using (var output = Console.OpenStandardOutput())
            output.Write(kind.Content());
        return 0;

    case ["train", .. var folders] when folders.Length > 0:
        var trainer = new LetterPairTrainer();
        foreach (var folder in folders)
            trainer.Read(folder);
        trainer.Write(Console.Out, folders);
        return 0;

    case ["adversarial"]:
        Adversarial.Measure(Console.Out);
        return 0;

    case ["rules"]:
        RuleCosts.Measure(Console.Out);
        return 0;

    case ["calibrate", .. var folders]:
        RandomnessCalibration.Measure(folders, Console.Out);
        return 0;

    case ["history-generate", var folder, "--commits", var commits, "--seed", var seed]
        when int.TryParse(commits, CultureInfo.InvariantCulture, out var count) && int.TryParse(seed, CultureInfo.InvariantCulture, out var start):
        new HistoryGenerator(start, Console.Out).Generate(Path.GetFullPath(folder), count);
        return 0;

    default:
        Console.Error.WriteLine(
            """
            usage: throughput             GB/s of the detector on every kind of text, in seconds
                   detector [OPTION…]     the same and its parts with BenchmarkDotNet and its options, in minutes
                   rules                  what each rule adds to the time of a scan
                   adversarial            the slowest texts that rules and decoders have, up to 16 MB
                   text KIND              writes the text of a kind: Source, Base64 …
                   train FOLDER…          writes the letter-pair table
                   calibrate FOLDER…      how random values look, and those of the code below the folders
                   history-generate FOLDER --commits N --seed S
                                          makes a repository, and writes where its secrets are
            SECRETGUARD_CORPUS names a folder whose text files are the source text to measure on.
            """);
        return 2;
}
