using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Ci;
using SecretGuard.Configuration;

namespace SecretGuard.Repositories;

/// <summary>
/// One of several equal parts of a list. A repository belongs to the part that a hash of its name says: whatever is added to the
/// list or taken from it, the others stay where they are.
/// </summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Source">Which variables say so; null where the command line does.</param>
internal sealed record Shard(int Index, int Count, string? Source = null)
{
    private const string Auto = "auto";

    private static readonly ShardVariables[] Known =
    [
        new("Kubernetes", "JOB_COMPLETION_INDEX", First: 0, Total: null),
        new("GitLab CI", "CI_NODE_INDEX", First: 1, "CI_NODE_TOTAL"),
        new("CircleCI", "CIRCLE_NODE_INDEX", First: 0, "CIRCLE_NODE_TOTAL"),
        new("Buildkite", "BUILDKITE_PARALLEL_JOB", First: 0, "BUILDKITE_PARALLEL_JOB_COUNT"),
        new("Azure Pipelines", "SYSTEM_JOBPOSITIONINPHASE", First: 1, "SYSTEM_TOTALJOBSINPHASE"),
        new("Bitbucket Pipelines", "BITBUCKET_PARALLEL_STEP", First: 0, "BITBUCKET_PARALLEL_STEP_COUNT"),
        new("AWS Batch", "AWS_BATCH_JOB_ARRAY_INDEX", First: 0, "AWS_BATCH_JOB_ARRAY_SIZE"),
        new("Cloud Run", "CLOUD_RUN_TASK_INDEX", First: 0, "CLOUD_RUN_TASK_COUNT"),
    ];

    /// <summary>Reads what the command line says.</summary>
    /// <param name="text"><c>3/16</c>, <c>auto</c>, or <c>auto/16</c> where the variables don't say how many there are.</param>
    /// <param name="environment">The variables.</param>
    /// <exception cref="ConfigurationException">It is none of these, or the variables don't say it.</exception>
    public static Shard Parse(string text, CiEnvironment environment)
    {
        var parts = text.Split('/');
        int? count = parts.Length == 2 ? Number(parts[1], text) : null;
        return parts switch
        {
            [Auto] or [Auto, _] => Of(environment, count),
            [var index, _] => new Shard(Number(index, text), count!.Value).Checked(text),
            _ => throw Wrong(text),
        };
    }

    /// <summary>Whether a repository belongs to this part.</summary>
    public bool Has(string name) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) % (ulong)Count == (ulong)(Index - 1);

    private static Shard Of(CiEnvironment environment, int? given)
    {
        if (Known.FirstOrDefault(variables => environment[variables.Index] is not null) is not { } variables)
            throw new ConfigurationException($"--shard: none of {string.Join(", ", Known.Select(variables => variables.Index))} is set; say which part it is, as 3/16");

        var total = variables.Total is null || environment[variables.Total] is not { } text ? (int?)null : Number(text, text);
        if ((given ?? total) is not { } count)
            throw new ConfigurationException($"--shard: {variables.Index} of {variables.System} says which part it is, and nothing says of how many: write {Auto}/16");
        if (given is not null && total is not null && given != total)
            throw new ConfigurationException($"--shard: there are {given} parts as the command line says, and {total} as {variables.Total} does");
        var index = Number(environment[variables.Index]!, environment[variables.Index]!) - variables.First + 1;
        return new Shard(index, count, variables.Index).Checked($"{variables.Index} is {environment[variables.Index]}, of {count}");
    }

    private Shard Checked(string text) => Index >= 1 && Index <= Count ? this : throw Wrong(text);

    private static int Number(string digits, string text) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(text);

    private static ConfigurationException Wrong(string text) =>
        new($"--shard: '{text}' is no part: write 1/16 to 16/16, or {Auto} where the variables of a pipeline say it, {Auto}/16 in an indexed Job of Kubernetes");
}
