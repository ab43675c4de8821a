namespace SecretGuard.Git.Histories;

/// <summary>A tree while others are made of it.</summary>
/// <param name="Tree">Its number.</param>
/// <param name="Starts">Where its entries begin, and where the last one ends.</param>
/// <param name="Parts">Those that matter.</param>
/// <param name="Places">Where the entry of each of these begins.</param>
internal sealed record TreeVersion(int Tree, int[] Starts, TreePart[] Parts, int[] Places);
