using CsCheck;

namespace SecretGuard.Detection.Tests;

public class OrderedTests
{
    [Test]
    public void First_item_from_a_place_on_has_all_that_stand_before_it() =>
        Gen.Select(Gen.Int[0, 30].Array[0, 20], Gen.Int[-1, 31]).Sample((items, place) =>
        {
            Array.Sort(items);
            return Ordered.FirstFrom<int>(items, place, static item => item) == items.Count(item => item < place);
        });
}
