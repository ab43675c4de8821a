namespace SecretGuard.GitSecrets;

/// <summary>A line in which expressions match.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text, its line end not counted.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Word">Whether whole words match.</param>
internal readonly record struct FoundLine(int Start, int End, int Number, WordMatch Word);
