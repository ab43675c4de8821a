using System.Text;
using SecretGuard.Git.Packs;

namespace SecretGuard.Git.Histories;

/// <summary>A ref, and what it points to.</summary>
/// <param name="Name">Its full name, such as <c>refs/heads/main</c>, or <c>HEAD</c>.</param>
/// <param name="Tags">The tags that it leads through, each pointing to the next; mostly none or one.</param>
/// <param name="Target">The object behind them.</param>
/// <param name="Type">What that object is: mostly a commit.</param>
internal sealed record RefTip(string Name, IReadOnlyList<string> Tags, string Target, ObjectType Type)
{
    /// <summary>The name of what is checked out.</summary>
    public const string Head = "HEAD";

    private const string TagType = "tag";

    private static readonly string[] Kinds = [Head, "refs/heads/", "refs/tags/", "refs/remotes/", ""];

    /// <summary>All refs of a repository, and HEAD: it first, then branches, tags, those of remotes, and others.</summary>
    /// <exception cref="UnreadableException">They can't be listed.</exception>
    public static IReadOnlyList<RefTip> Of(RepositoryLocation repository)
    {
        var tips = new List<RefTip>();
        using (var head = GitCommand.Start(repository.Folder, repository.Environment, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"))
        {
            using var output = new StreamReader(head.Output, leaveOpen: true);
            // A branch without commits has none.
            if (output.ReadLine() is { Length: > 0 } commit && head.ExitCode() == 0)
                tips.Add(new(Head, [], commit, ObjectType.Commit));
        }

        using var git = GitCommand.Start(repository.Folder, repository.Environment, "for-each-ref", "--format=%(objectname) %(objecttype) %(object) %(type) %(refname)");
        using var lines = new StreamReader(git.Output, leaveOpen: true);
        using var objects = new BlobReader(repository.Folder, repository.Environment);
        while (lines.ReadLine() is { } line)
        {
            // What a tag says that it is a tag of is empty for other objects.
            tips.Add(line.Split(' ', 5) switch
            {
                [var target, TagType, var tagged, not TagType and var type, var name] => new(name, [target], tagged, ObjectTypeName.Parse(type)),
                [var target, var type, _, _, var name] => Follow(name, target, ObjectTypeName.Parse(type), objects),
                _ => throw new UnreadableException("`git for-each-ref` lists what it was not asked for"),
            });
        }

        git.Complete();
        return [.. tips.OrderBy(tip => Array.FindIndex(Kinds, kind => tip.Name.StartsWith(kind, StringComparison.Ordinal)))];
    }

    private static RefTip Follow(string name, string target, ObjectType type, BlobReader objects)
    {
        var tags = new List<string>();
        while (type == ObjectType.Tag)
        {
            tags.Add(target);
            using var content = new StreamReader(objects.Open(target), Encoding.Latin1);
            (target, type) = (content.ReadLine()?.Split(' '), content.ReadLine()?.Split(' ')) is (["object", var next], ["type", var itsType])
                ? (next, ObjectTypeName.Parse(itsType))
                : throw new UnreadableException($"tag {target} does not say what it is a tag of");
        }

        return new(name, tags, target, type);
    }
}
