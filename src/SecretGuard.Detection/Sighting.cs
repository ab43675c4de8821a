namespace SecretGuard.Detection;

/// <summary>What a look at a content gave.</summary>
/// <param name="Candidates">What has the shape of a credential.</param>
/// <param name="FarAnchors">Where anchors stand of rules that see further than the near reach.</param>
/// <param name="SeesFar">Whether something else may depend on bytes further away than the near reach.</param>
internal readonly record struct Sighting(List<Candidate> Candidates, List<int> FarAnchors, bool SeesFar);
