namespace SecretGuard.Git;

/// <summary>What a command of Git answered, once it ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it wrote, without the line ends behind it.</param>
/// <param name="Complaint">What it complained of; mostly nothing.</param>
public sealed record GitAnswer(int Code, string Output, string Complaint)
{
    /// <summary>Whether it did what it was asked.</summary>
    public bool Succeeded => Code == 0;

    /// <summary>The lines that it wrote.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Why it failed, in a line.</summary>
    public string Reason => GitComplaint.ReasonOf(Complaint, Code);

    /// <summary>Runs a command that answers with little text.</summary>
    /// <param name="repository">Where.</param>
    /// <param name="arguments">What it is told.</param>
    /// <exception cref="RepositoryException">There is no <c>git</c> on the PATH.</exception>
    public static GitAnswer To(RepositoryLocation repository, params IReadOnlyList<string> arguments) =>
        To(repository.Folder, repository.Environment, arguments);

    /// <summary>Runs a command that answers with little text, where this process works.</summary>
    /// <param name="arguments">What it is told.</param>
    /// <exception cref="RepositoryException">There is no <c>git</c> on the PATH.</exception>
    public static GitAnswer Here(params IReadOnlyList<string> arguments) => To(".", GitEnvironment.OfProcess, arguments);

    private static GitAnswer To(string folder, GitEnvironment environment, IReadOnlyList<string> arguments)
    {
        using var git = GitCommand.Start(folder, environment, arguments);
        git.Input.Close();
        using var reader = new StreamReader(git.Output, leaveOpen: true);
        var output = reader.ReadToEnd().TrimEnd('\r', '\n');
        return new(git.ExitCode(), output, git.Complain());
    }
}
