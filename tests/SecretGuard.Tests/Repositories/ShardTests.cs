using System.Globalization;
using SecretGuard.Ci;
using SecretGuard.Configuration;
using SecretGuard.Repositories;

namespace SecretGuard.Tests.Repositories;

[Parallelizable(ParallelScope.All)]
internal sealed class ShardTests
{
    [TestCase("3/16", "", ExpectedResult = "3/16")]
    [TestCase("1/1", "JOB_COMPLETION_INDEX=7", ExpectedResult = "1/1")]
    [TestCase("auto/16", "JOB_COMPLETION_INDEX=0", ExpectedResult = "1/16 JOB_COMPLETION_INDEX")]
    [TestCase("auto/16", "JOB_COMPLETION_INDEX=15", ExpectedResult = "16/16 JOB_COMPLETION_INDEX")]
    [TestCase("auto", "CI_NODE_INDEX=1 CI_NODE_TOTAL=4", ExpectedResult = "1/4 CI_NODE_INDEX")]
    [TestCase("auto/4", "CI_NODE_INDEX=4 CI_NODE_TOTAL=4", ExpectedResult = "4/4 CI_NODE_INDEX")]
    [TestCase("auto", "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=2", ExpectedResult = "1/2 CIRCLE_NODE_INDEX")]
    [TestCase("auto", "BUILDKITE_PARALLEL_JOB=3 BUILDKITE_PARALLEL_JOB_COUNT=4", ExpectedResult = "4/4 BUILDKITE_PARALLEL_JOB")]
    [TestCase("auto", "SYSTEM_JOBPOSITIONINPHASE=1 SYSTEM_TOTALJOBSINPHASE=3", ExpectedResult = "1/3 SYSTEM_JOBPOSITIONINPHASE")]
    [TestCase("auto", "BITBUCKET_PARALLEL_STEP=0 BITBUCKET_PARALLEL_STEP_COUNT=3", ExpectedResult = "1/3 BITBUCKET_PARALLEL_STEP")]
    [TestCase("auto", "AWS_BATCH_JOB_ARRAY_INDEX=9 AWS_BATCH_JOB_ARRAY_SIZE=10", ExpectedResult = "10/10 AWS_BATCH_JOB_ARRAY_INDEX")]
    [TestCase("auto", "CLOUD_RUN_TASK_INDEX=0 CLOUD_RUN_TASK_COUNT=10", ExpectedResult = "1/10 CLOUD_RUN_TASK_INDEX")]
    public string It_is_read_from_the_command_line_or_the_variables(string text, string variables)
    {
        var shard = Shard.Parse(text, Environment(variables));
        return $"{shard.Index}/{shard.Count} {shard.Source}".TrimEnd();
    }

    [TestCase("0/4", "", "'0/4' is no part")]
    [TestCase("5/4", "", "'5/4' is no part")]
    [TestCase("1/0", "", "'1/0' is no part")]
    [TestCase("-1/4", "", "'-1/4' is no part")]
    [TestCase("1", "", "'1' is no part")]
    [TestCase("1/2/3", "", "'1/2/3' is no part")]
    [TestCase("a/b", "", "'a/b' is no part")]
    [TestCase("auto", "", "JOB_COMPLETION_INDEX, CI_NODE_INDEX")]
    [TestCase("auto/4", "", "JOB_COMPLETION_INDEX, CI_NODE_INDEX")]
    [TestCase("auto", "JOB_COMPLETION_INDEX=0", "write auto/16")]
    [TestCase("auto/4", "JOB_COMPLETION_INDEX=4", "JOB_COMPLETION_INDEX is 4, of 4")]
    [TestCase("auto/4", "CI_NODE_INDEX=1 CI_NODE_TOTAL=5", "there are 4 parts as the command line says, and 5 as CI_NODE_TOTAL does")]
    [TestCase("auto", "CI_NODE_INDEX=x CI_NODE_TOTAL=5", "'x' is no part")]
    public void What_says_no_part_is_an_error(string text, string variables, string message) =>
        Assert.That(() => Shard.Parse(text, Environment(variables)), Throws.TypeOf<ConfigurationException>().With.Message.Contains(message));

    [Test]
    public void Every_repository_is_in_one_part_and_the_parts_are_about_equal()
    {
        var names = Enumerable.Range(0, 10_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"org/repository-{number}.git")).ToList();
        var sizes = Enumerable.Range(1, 16).Select(index => names.Count(new Shard(index, 16).Has)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(names.All(name => Enumerable.Range(1, 16).Count(index => new Shard(index, 16).Has(name)) == 1), Is.True);
            // 625 on average; five standard deviations are 121.
            Assert.That(sizes, Has.All.InRange(504, 746));
        }
    }

    // Machines with other versions of the tool must agree: the first eight bytes of SHA-256, modulo.
    [TestCase("org/a", 7)]
    [TestCase("mirrors/x.git", 12)]
    [TestCase("ü", 5)]
    public void It_stays_where_it_is(string name, int index) =>
        Assert.That(Enumerable.Range(1, 16).Single(part => new Shard(part, 16).Has(name)), Is.EqualTo(index));

    private static CiEnvironment Environment(string variables)
    {
        var values = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(variable => variable.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(values.GetValueOrDefault);
    }
}
