using System.Text;
using SecretGuard.Git;

namespace SecretGuard.GitSecrets;

/// <summary>The options of git-secrets. Git's own <c>rev-parse --parseopt</c> reads command lines by them and prints the usage.</summary>
internal static class Usage
{
    /// <summary>How Git ends where it prints the usage.</summary>
    public const int ExitCode = 129;

    private const string Specification =
        """
        git secrets --scan [-r|--recursive] [--cached] [--no-index] [--untracked] [<files>...]
        git secrets --scan-history
        git secrets --install [-f|--force] [<target-directory>]
        git secrets --list [--global]
        git secrets --add [-a|--allowed] [-l|--literal] [--global] <pattern>
        git secrets --add-provider [--global] <command> [arguments...]
        git secrets --register-aws [--global]
        git secrets --aws-provider [<credentials-file>]
        --
        scan looks for prohibited patterns in <files>, or in what Git tracks
        scan-history looks for prohibited patterns in every commit of every ref
        install writes the Git hooks into a repository, or into a template folder
        list lists what is configured
        add adds a prohibited or an allowed pattern, unless it is there
        add-provider adds a command that prints prohibited patterns, one a line
        aws-provider prints the keys of an AWS credentials file as patterns
        register-aws adds the patterns of AWS credentials, and those of ~/.aws/credentials
        r,recursive with --scan: goes into folders
        cached with --scan: what is in the index
        no-index with --scan: files of the current folder, whether or not Git has them
        untracked with --scan: untracked files as well
        f,force with --install: overwrites hooks that are there
        l,literal with --add: the pattern is no expression but stands for itself
        a,allowed with --add: the pattern is allowed, not prohibited
        global uses the configuration of the user
        commit_msg_hook* what the hook commit-msg runs
        pre_commit_hook* what the hook pre-commit runs
        prepare_commit_msg_hook* what the hook prepare-commit-msg runs

        """;

    /// <summary>Lets Git read a command line.</summary>
    /// <returns>The same in its normal form: options under one name, then <c>--</c>, then operands.</returns>
    /// <exception cref="GitSecretsException">It is wrong: the message is Git's, which ends with the usage.</exception>
    public static IReadOnlyList<string> Parse(IReadOnlyList<string> arguments)
    {
        var (code, output, complaint) = Run(arguments);
        if (code != 0)
            throw new GitSecretsException(complaint, code) { Output = Shown(output) };
        // set -- '--scan' -- 'it'\''s'
        return ShellWords.Read(output).Skip(2).ToList();
    }

    /// <summary>The usage, as Git prints it.</summary>
    public static string Text => Shown(Run(["-h"]).Output);

    /// <summary>Whether a command line asks for the usage.</summary>
    public static bool IsAskedFor(IReadOnlyList<string> arguments) => arguments.TakeWhile(argument => argument != "--").Any(argument => argument is "-h" or "--help" or "--help-all");

    private static (int Code, string Output, string Complaint) Run(IReadOnlyList<string> arguments)
    {
        using var git = GitCommand.Start(".", GitEnvironment.OfProcess, ["rev-parse", "--parseopt", "--", .. arguments]);
        git.Input.Write(Encoding.UTF8.GetBytes(Specification));
        git.Input.Close();
        using var reader = new StreamReader(git.Output, Encoding.UTF8);
        var output = reader.ReadToEnd();
        return (git.ExitCode(), output, git.Complain());
    }

    // It is meant for a shell: cat <<\EOF, the usage, EOF.
    private static string Shown(string output)
    {
        var lines = output.Split('\n');
        return string.Join('\n', lines.Where(line => line != "EOF" && !line.StartsWith("cat <<", StringComparison.Ordinal)));
    }
}
