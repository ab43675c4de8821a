using CommandLine;
using SecretGuard.Configuration;

namespace SecretGuard.Commands;

/// <summary>Options of the verbs that wire and unwire hooks: where.</summary>
internal abstract class HookTargetOptions : CommonOptions
{
    /// <summary>Whether it is about all repositories of the person.</summary>
    [Option("global", HelpText = "For all your repositories, by a folder of hooks that Git's global configuration names; their own hooks still run.")]
    public bool Global { get; set; }

    /// <summary>A template for new repositories.</summary>
    [Option("template", MetaValue = "FOLDER", HelpText = "For no repository, but for a folder that `git init` and `git clone` copy hooks from.")]
    public string? Template { get; set; }

    /// <summary>Whether others push here.</summary>
    [Option("server", HelpText = "For a repository that others push to, bare or not: pre-receive.")]
    public bool Server { get; set; }

    /// <summary>Whether it is about being git-secrets.</summary>
    [Option("git-secrets", HelpText = "For no hook, but for a program git-secrets beside this one, so that `git secrets` is SecretGuard.")]
    public bool GitSecrets { get; set; }

    /// <summary>Checks the options before anything is done.</summary>
    /// <exception cref="ConfigurationException">They contradict each other.</exception>
    protected void CheckTarget()
    {
        if (new[] { Template is not null, Server, Global, GitSecrets }.Count(chosen => chosen) > 1)
            throw new ConfigurationException("--global, --template, --server and --git-secrets: take one of them. The first two are for those who commit, the third is where they push to, the last is no hook.");
    }
}
