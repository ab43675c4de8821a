namespace SecretGuard.Tests.GitSecrets;

/// <summary>
/// Calls in a repository with the files f, g, d/h, "sp ace", co:lon, crlf and bin, and the prohibited patterns foo[0-9]+ and
/// bar[0-9]+.
/// </summary>
internal static class Calls
{
    private const string InD = "d/h:1:foo1\n";
    private const string InF = "f:1:a foo12 b\nf:3:bar3\n";
    private const string InG = "g:1:foo99\n";
    private const string InSpace = "sp ace:1:foo4\n";
    private const string All = "co:lon:1:foo5\ncrlf:1:foo6\r\n" + InD + InF + InG + InSpace;
    private const string Views = "-r|--recursive cannot be supplied with --cached, --no-index, or --untracked\n";
    private const string Installed = "Installed commit-msg hook to .git/hooks/commit-msg\nInstalled pre-commit hook to .git/hooks/pre-commit\nInstalled prepare-commit-msg hook to .git/hooks/prepare-commit-msg\n";
    private const string Blanks = "its root may hold no blanks";
    private const string WholeIndex = "it scans the whole index where a commit only deletes";
    private const string WorkTree = "it complains where there is no working tree, and fails where nothing is found";
    private const string Substring = "it takes a part of a pattern for the pattern";

    public static Call[] Table { get; } =
    [
        // Command lines.
        new([], 0, Output: null),
        new(["-h"], 129, Output: null),
        new(["--help"], 129, Output: null),
        new(["--scan", "-h"], 129, Output: null),
        new(["word"], 0, Output: null),
        new(["--nonsense"], 129, Error: null),
        new(["--sc"], 129, Output: null, Error: null),
        new(["-x"], 129, Error: null),
        new(["-r", "--scan"], 129, Output: null),
        new(["--cached"], 129, Output: null),
        new(["--global"], 129, Output: null),
        new(["--list", "-r"], 1, Error: "-r|--recursive can only be supplied with the --scan subcommand\n"),
        new(["--list", "--cached"], 1, Error: "--cached can only be supplied with the --scan subcommand\n"),
        new(["--list", "--untracked"], 1, Error: "--untracked can only be supplied with the --scan subcommand\n"),
        new(["--list", "--no-index"], 1, Error: "--no-index can only be supplied with the --scan subcommand\n"),
        new(["--list", "-f"], 1, Error: "-f|--force can only be supplied with the --install subcommand\n"),
        new(["--scan", "-l"], 1, Error: "-l|--literal can only be supplied with the --add subcommand\n"),
        new(["--scan", "-a"], 1, Error: "-a|--allowed can only be supplied with the --add subcommand\n"),
        new(["--register-aws", "-a"], 1, Error: "-a|--allowed can only be supplied with the --add subcommand\n"),
        new(["--add", "-f", "x"], 1, Error: "-f|--force can only be supplied with the --install subcommand\n"),
        new(["--scan-history", "-r"], 1, Error: "-r|--recursive can only be supplied with the --scan subcommand\n"),
        new(["-rf"], 1, Error: "-f|--force can only be supplied with the --install subcommand\n"),
        new(["--scan", "-r", "--cached"], 1, Error: Views),
        new(["--scan", "-r", "--no-index"], 1, Error: Views),
        new(["--scan", "-r", "--untracked"], 1, Error: Views),

        // What Git knows of.
        new(["--scan"], 1, Error: All),
        new(["--scan", "--scan-history"], 1, Error: All),
        new(["--scan", "--global"], 1, Error: All),
        new(["--scan", "-r"], 1, Error: All),
        new(["--scan", "--cached"], 1, Error: All),
        new(["--scan", "--cached", "d"], 1, Error: InD),
        new(["--scan", "--no-index"], 1, Error: All),
        new(["--scan", "--untracked"], 1, Error: All + "unknown:1:foo7\n") { Before = "echo foo7 >unknown" },
        new(["--scan"], 1, Error: All) { Before = "echo foo7 >unknown" },
        new(["--scan"], 1, Error: "h:1:foo1\n") { Folder = "repo/d" },
        new(["--scan"], 1, Error: All + "\"\\303\\244\":1:foo8\n") { Before = "echo foo8 >ä; git add ä" },
        new(["--scan"], 0) { Before = "git rm -qr --cached ." },

        // Files.
        new(["--scan", "f"], 1, Error: InF),
        new(["--scan", "--", "f"], 1, Error: InF),
        new(["--scan", "f", "g"], 1, Error: InF + InG),
        new(["--scan", "g", "f"], 1, Error: InG + InF),
        new(["--scan", "sp ace", "co:lon", "crlf", "bin"], 1, Error: InSpace + "co:lon:1:foo5\ncrlf:1:foo6\r\n"),
        new(["--scan", "bin"], 0),
        new(["--scan", "d"], 0),
        new(["--scan", "-r", "d"], 1, Error: InD),
        new(["--scan", "--recursive", "d/"], 1, Error: InD),
        new(["--scan", "--rec", "d"], 1, Error: InD),
        new(["--scan", "f", "-r", "d"], 1, Error: InF + InD),
        new(["--scan", "missing"], 2, Error: "grep: missing: No such file or directory\n"),
        new(["--scan", "f", "missing"], 2, Error: "grep: missing: No such file or directory\n"),
        new(["--scan", ""], 2, Error: "grep: : No such file or directory\n"),
        new(["--scan", "-"], 1, Error: "(standard input):2:bar8\n") { Input = "xbar8\nbar8\nbar8x" },
        new(["--scan", "-"], 0),
        new(["--scan", "../repo/g"], 1, Error: "../repo/g:1:foo99\n"),
        new(["--scan", "/dev/null"], 0),
        new(["--scan", "link"], 1, Error: "link:1:foo99\n") { Before = "ln -s g link" },
        new(["--scan", "latin"], 1, Error: "latin:1:foo1 caf\uFFFD\n") { Before = "printf 'foo1 caf\\351\\n' >latin" },
        new(["--scan", "words"], 1, Error: "words:2:-foo1-\n") { Before = "printf 'xfoo1\\n-foo1-\\nfoo1_\\n' >words" },

        // Expressions. The longest match decides for Git, any for grep.
        new(["--scan", "long"], 1, Error: "long:1:foo-bar\n") { Before = "git config --replace-all secrets.patterns 'foo|foo-b'; echo foo-bar >long; git add ." },
        new(["--scan"], 0) { Before = "git config --replace-all secrets.patterns 'foo|foo-b'; echo foo-bar >long; git add ." },
        new(["--scan-history"], 0) { Before = "git config --replace-all secrets.patterns 'foo|foo-b'; echo foo-bar >long; git add .; git commit -qm x" },
        new(["--scan", "f"], 2, Error: null) { Before = "git config --add secrets.patterns 'a(b'" },
        new(["--scan"], 128, Error: null) { Before = "git config --add secrets.patterns 'a(b'" },
        new(["--scan", "f"], 1, Error: InF + "f:4:aa\n") { Before = @"git config --add secrets.patterns '(a)\1'; echo aa >>f" },
        new(["--scan"], 1, Error: "aa:1:aa\n" + All) { Before = @"git config --add secrets.patterns '(a)\1'; echo aa >aa; git add ." },
        new(["--scan"], 0) { Before = "git config --unset-all secrets.patterns" },
        new(["--scan", "missing"], 0) { Before = "git config --unset-all secrets.patterns" },
        new(["--scan"], 0) { Before = "git config --unset-all secrets.patterns; git config secrets.patterns ''" },
        new(["--scan", "f"], 1, Error: InF) { Before = "git config --add secrets.patterns ''" },
        new(["--scan", "f"], 1, Error: "f:3:bar3\n") { Before = "git config secrets.allowed 'foo1'" },
        new(["--scan", "f"], 1, Error: "f:1:a foo12 b\n") { Before = "git config secrets.allowed '^f:3:'" },
        new(["--scan"], 1, Error: All.Replace(InF, "", StringComparison.Ordinal)) { Before = "git config secrets.allowed '^f:'" },
        new(["--scan", "f"], 0) { Before = "git config secrets.allowed 'foo12'; git config --add secrets.allowed 'bar.$'" },
        new(["--scan", "f"], 1, Error: "f:3:bar3\n") { Before = @"git config secrets.allowed '(o)\1'" },
        new(["--scan", "f"], 1, Error: "f:3:bar3\n") { Before = "printf '# x\\n\\n  # foo\\r\\nfoo12\\r\\n' >.gitallowed", Deviation = Blanks },
        new(["--scan", "f"], 1, Error: "grep: Unmatched ( or \\(\ngit-secrets: this allowed pattern is no expression, so it allows nothing: q(b\n" + InF) { Before = "git config secrets.allowed 'q(b'", Deviation = "it takes all lines for allowed" },

        // Providers.
        new(["--scan", "f"], 1, Error: "f:1:a foo12 b\nf:2:clean\nf:3:bar3\n") { Before = "git config secrets.providers 'echo clean'" },
        new(["--scan", "f"], 1, Error: "f:1:a foo12 b\nf:2:clean\nf:3:bar3\n") { Before = "printf '\\r\\nclean\\r\\n\\n' >patterns; git config secrets.providers 'cat  pat*'" },
        new(["--scan", "f"], 1, Error: InF) { Before = "git config secrets.providers 'echo $(touch ran); touch ran'" },
        new(["--scan", "bin"], 3, Error: "git-secrets: the provider `false` ended with exit code 1, so patterns may be missing\n") { Before = "git config secrets.providers false", Deviation = "it goes on without its patterns" },

        // Configuration.
        new(["--list"], 0, "secrets.patterns foo[0-9]+\nsecrets.patterns bar[0-9]+\n"),
        new(["--list", "--global"], 1),
        new(["--list"], 1) { Before = "git config --unset-all secrets.patterns" },
        new(["--add", "x[y]"], 0),
        new(["--add", "foo[0-9]+"], 1),
        new(["--add", "foo"], 0) { Deviation = Substring },
        new(["--add", "foo[0-9]+", "--global"], 0),
        new(["--add", "-a", "foo[0-9]+"], 0),
        new(["--add", "--literal", "--allowed", "a.b"], 0),
        new(["--add", ""], 1, Error: "there is nothing to add to secrets.patterns: say what\n") { Deviation = "it adds what is empty" },
        new(["--add-provider", "--", "echo", "x"], 0),
        new(["--add-provider", "--global", "--", "echo", "x"], 0),
        new(["--add-provider", "--", "echo", "x"], 1) { Before = "git config secrets.providers 'echo x'" },
        new(["--register-aws"], 0, "OK\n"),
        new(["--register-aws", "--global"], 0, "OK\n"),
        new(["--aws-provider"], 0) { Deviation = "its home may hold no blanks" },
        new(["--aws-provider", "credentials"], 0, "AB\\+C\nx/y\\.z\n") { Before = "printf '[a]\\naws_access_key_id = AB+C\\n aws_secret_access_key=\"x/y.z\"\\naws_session_token=q\\n' >credentials" },

        // Hooks.
        new(["--install"], 0, Installed),
        new(["--install"], 1, Error: ".git/hooks/commit-msg already exists. Use -f to force\n") { Before = "mkdir -p .git/hooks; touch .git/hooks/commit-msg" },
        new(["--install"], 1, "Installed commit-msg hook to .git/hooks/commit-msg\n", ".git/hooks/pre-commit already exists. Use -f to force\n") { Before = "mkdir -p .git/hooks; touch .git/hooks/pre-commit" },
        new(["--install", "-f"], 0, Installed) { Before = "mkdir -p .git/hooks; touch .git/hooks/pre-commit" },
        new(["--install"], 0, Installed.Replace("pre-commit\n", "pre-commit.d/git-secrets\n", StringComparison.Ordinal)) { Before = "mkdir -p .git/hooks/pre-commit.d" },
        new(["--install", "te mplate"], 0, Installed.Replace(".git/", "te mplate/", StringComparison.Ordinal)),
        new(["--install", "--force", "../repo"], 0, Installed.Replace(".git/", "../repo/.git/", StringComparison.Ordinal)),
        new(["--pre_commit_hook"], 0) { Before = "rm .git/hooks/*; git commit -q --allow-empty -m x", Deviation = WholeIndex },
        new(["--pre_commit_hook"], 0) { Before = "git rm -q g", Deviation = WholeIndex },
        new(["--pre_commit_hook", "--"], 1, Error: "new:1:foo7\n") { Before = "echo foo7 >new; echo x >clean; git add new clean; git rm -q g; echo foo8 >new" },
        new(["--pre_commit_hook"], 1, Error: InF) { Before = "echo x >>f; git add f" },
        new(["--pre_commit_hook"], 1, Error: "[x]:1:foo7\n") { Before = "echo foo7 >'[x]'; git add '[x]'" },
        new(["--pre_commit_hook"], 1, Error: All) { Before = "git update-ref -d HEAD" },
        new(["--pre_commit_hook"], 1, Error: "../new:1:foo7\n") { Before = "echo foo7 >new; git add new", Folder = "repo/d", Deviation = "it looks for the files below the current folder" },
        new(["--commit_msg_hook", "f"], 1, Error: InF),
        new(["--commit_msg_hook", "--", "f"], 1, Error: InF),
        new(["--commit_msg_hook"], 2, Error: "grep: : No such file or directory\n"),
        new(["--prepare_commit_msg_hook", "f"], 0),
        new(["--prepare_commit_msg_hook", "f", "message"], 0),
        new(["--prepare_commit_msg_hook", "f", "merge"], 0),

        // History.
        new(["--scan-history"], 1, Error: "COMMIT:" + All.TrimEnd('\n').Replace("\n", "\nCOMMIT:", StringComparison.Ordinal) + "\n"),
        new(["--scan-history"], 1, Error: "COMMIT:h:1:foo1\n") { Folder = "repo/d" },
        new(["--scan-history"], 0) { Before = "git config --unset-all secrets.patterns; git config secrets.patterns nothing" },
        new(["--scan-history"], 1, Error: "COMMIT:f:1:a foo12 b\n") { Before = @"git config --unset-all secrets.patterns; git config secrets.patterns 'foo12|(z)\1'" },
        new(["--scan-history"], 1, Error: "f:4:zork1\n") { Before = "git config --unset-all secrets.patterns; git config secrets.patterns 'zork[0-9]'; echo zork1 >>f" },
        new(["--scan-history"], 1, Error: "unborn:1:zork1\n") { Before = "git config --unset-all secrets.patterns; git config secrets.patterns 'zork[0-9]'; git checkout -q --orphan new; git update-ref -d refs/heads/main; git rm -rqf --cached .; echo zork1 >unborn; git add unborn" },
        new(["--scan-history"], 0) { Before = "git config --unset-all secrets.patterns; git config secrets.patterns nothing", Folder = "repo/.git", Deviation = WorkTree },
        new(["--scan-history"], 1, Error: "COMMIT:" + All.TrimEnd('\n').Replace("\n", "\nCOMMIT:", StringComparison.Ordinal) + "\n") { Folder = "repo/.git", Deviation = WorkTree },
    ];
}
