namespace SecretGuard.Commands;

/// <summary>A verb of the command line; its properties are the options.</summary>
internal interface ICommand
{
    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    int Run(Terminal terminal);
}
