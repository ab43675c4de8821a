namespace SecretGuard.Git.Tests;

public sealed class PathFilterTests
{
    [TestCase("*.min.js", "a.min.js", true)]
    [TestCase("*.min.js", "x/y/a.min.js", true)]
    [TestCase("*.min.js", "a.js", false)]
    [TestCase("vendor", "vendor/a", true)]
    [TestCase("vendor", "x/vendor/y/a", true)]
    [TestCase("vendor/", "vendor/a", true)]
    [TestCase("vendor/", "x/vendor/a", true)]
    [TestCase("vendor/", "vendor", false)]
    [TestCase("/vendor/", "x/vendor/a", false)]
    [TestCase("/vendor", "vendor/a", true)]
    [TestCase("/a", "a", true)]
    [TestCase("/a", "x/a", false)]
    [TestCase("src/*.cs", "src/a.cs", true)]
    [TestCase("src/*.cs", "src/x/a.cs", false)]
    [TestCase("src/*.cs", "x/src/a.cs", false)]
    [TestCase("src/**/*.cs", "src/x/y/a.cs", true)]
    [TestCase("src/**/*.cs", "src/a.cs", true)]
    [TestCase("**/test/**", "a/test/b", true)]
    [TestCase("**/test/**", "test/b/c", true)]
    [TestCase("A", "a", false)]
    [TestCase("a", "A", false)]
    [TestCase("[id].ts", "x/[id].ts", true)]
    [TestCase("a b", "x/a b", true)]
    [TestCase("/a?", "a?", true)]
    [TestCase("/a?", "ab", false)]
    [TestCase("/!a", "!a", true)]
    [TestCase("x", "back\\slash", false)]
    [TestCase("slash", "back\\slash", false)]
    [TestCase("back*", "back\\slash", true)]
    [TestCase("back\\slash", "back\\slash", true)]
    [TestCase("back\\slash", "back/slash", false)]
    [TestCase("*", "new\nline", true)]
    public void Glob(string glob, string path, bool matches) =>
        Assert.That(new PathFilter([glob]).Matches(path), Is.EqualTo(matches));

    [Test]
    public void Any_of_several_globs_counts()
    {
        var filter = new PathFilter(["*.lock", "dist/"]);

        Assert.That(new[] { "a.lock", "dist/a", "src/a" }.Select(filter.Matches), Is.EqualTo([true, true, false]));
    }

    [Test]
    public void No_globs_match_nothing() => Assert.That(new PathFilter([]).Matches("a"), Is.False);

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("/")]
    [TestCase("a?.txt")]
    [TestCase("!a")]
    [TestCase("a/../b")]
    public void Glob_that_cannot_match_is_an_error(string glob) =>
        Assert.That(() => PathFilter.Check(glob), Throws.ArgumentException.With.Message.StartsWith($"'{glob}' is no glob"));
}
