using SecretGuard.Benchmarks;

switch (args)
{
    case ["train", .. var folders] when folders.Length > 0:
        var trainer = new LetterPairTrainer();
        foreach (var folder in folders)
            trainer.Read(folder);
        trainer.Write(Console.Out, folders);
        return 0;

    default:
        Console.Error.WriteLine("usage: train FOLDER…");
        return 2;
}
