using System.Text;
using SecretGuard.Configuration;
using SecretGuard.GitSecrets;
using SecretGuard.Scanning;

namespace SecretGuard.Filters;

/// <summary>
/// Accepts what git-secrets is told to allow, in Git's configuration or in <c>.gitallowed</c>: an expression that matches
/// somewhere in <c>path:line:text</c>.
/// </summary>
internal sealed class GitSecretsAllowed : IFindingFilter
{
    private readonly AllowedLines _lines;

    /// <summary>Takes expressions.</summary>
    /// <exception cref="ConfigurationException">One of them can't be matched.</exception>
    public GitSecretsAllowed(IReadOnlyList<string> expressions)
    {
        _lines = new AllowedLines(expressions);
        if (_lines.Others is [var expression, ..])
            throw new ConfigurationException($"'{expression}', in {AllowedLines.FileName} or secrets.allowed, is no expression that can be matched exactly; write it more simply");
    }

    /// <inheritdoc/>
    public string? ReasonToAllow(ScannedFinding finding)
    {
        var excerpt = finding.Located.Excerpt;
        var line = $"{finding.Path}:{finding.Located.Start.Line}:{excerpt.Before}{finding.Finding.Value}{excerpt.After}";
        return _lines.Allows(Encoding.UTF8.GetBytes(line)) ? $"allowed by {AllowedLines.FileName} or secrets.allowed" : null;
    }
}
