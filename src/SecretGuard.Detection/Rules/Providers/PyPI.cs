namespace SecretGuard.Detection.Rules.Providers;

/// <summary>
/// PyPI: API tokens, which are macaroons in base64 that begin with the place they are for.
/// <see href="https://pypi.org/help/#apitoken">API tokens</see>.
/// </summary>
internal sealed class PyPI : Provider
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules =>
    [
        new TokenRule
        {
            Id = "pypi-api-token",
            Title = "PyPI API token",
            Severity = Severity.Critical,
            Shapes = ["pypi-AgEIcHlwaS5vcmc{A-Za-z0-9_-:85-600}"],
            Advice =
            [
                "delete it at https://pypi.org/manage/account/token/",
                "look whether releases were uploaded that you don't know",
            ],
            Examples = ["password = {}", "TWINE_PASSWORD={}", "UV_PUBLISH_TOKEN: \"{}\""],
            CounterExamples = ["pypi-AgEIcHlwaS5vcmc{A-Za-z0-9_-:20}", "password = pypi-AgEIcHlwaS5vcmc..."],
        },
        new TokenRule
        {
            Id = "testpypi-api-token",
            Title = "TestPyPI API token",
            Severity = Severity.Low,
            Shapes = ["pypi-AgENdGVzdC5weXBpLm9yZw{A-Za-z0-9_-:85-600}"],
            Advice = ["delete it at https://test.pypi.org/manage/account/token/"],
            Examples = ["password = {}", "TWINE_PASSWORD={}"],
            CounterExamples =
            [
                "pypi-AgENdGVzdC5weXBpLm9yZw{A-Za-z0-9_-:20}",
                "password = pypi-AgENdGVzdC5weXBpLm9yZw...",
            ],
        },
    ];
}
