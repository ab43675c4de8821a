using CommandLine;
using CommandLine.Text;

namespace SecretGuard;

/// <summary>What is wrong with a command line, in plain words.</summary>
internal static class OptionErrors
{
    private static readonly SentenceBuilder Sentences = SentenceBuilder.Create();

    /// <summary>Says what an error of the parser means.</summary>
    public static string TextOf(Error error) => error switch
    {
        UnknownOptionError unknown => $"there is no option '{Dashed(unknown.Token)}'",
        RepeatedOptionError repeated => $"the option '{Dashed(repeated.NameInfo.LongName)}' is said more than once",
        MissingValueOptionError missing => $"the option '{Dashed(missing.NameInfo.LongName)}' needs a value",
        BadFormatConversionError bad => $"the option '{Dashed(bad.NameInfo.LongName)}' takes a number",
        MissingRequiredOptionError { NameInfo.LongName: { Length: > 0 } name } => $"the option '{Dashed(name)}' has to be said",
        MissingRequiredOptionError => "an argument is missing",
        _ => Sentences.FormatError(error),
    };

    private static string Dashed(string name) => name.Length == 1 ? $"-{name}" : $"--{name}";
}
