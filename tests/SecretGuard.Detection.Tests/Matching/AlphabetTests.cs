using CsCheck;
using SecretGuard.Detection.Matching;

namespace SecretGuard.Detection.Tests.Matching;

public class AlphabetTests
{
    [Test]
    public void Tells_the_places_of_its_bytes()
    {
        var alphabet = Alphabet.Of("+/-_");
        Gen.OneOfConst((byte)'+', (byte)'a', (byte)'_', (byte)'.', (byte)'-', (byte)0, (byte)0xAD, (byte)'/').Array[0, 200]
            .Sample(text => Enumerable.Range(0, Alphabet.Block).All(place =>
                ((alphabet.PlacesIn(text) >> place) & 1) != 0 == (place < text.Length && alphabet.Contains(text[place]))));
    }
}
