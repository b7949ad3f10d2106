using System.Text.Json;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

public class DimensieTests
{
    [Fact]
    public void Every_list_of_tags_is_a_field_of_one_dimension() => Assert.Equal(
        typeof(Interventie).GetProperties()
            .Where(eigenschap => eigenschap.PropertyType == typeof(IReadOnlyList<Kenmerk>))
            .Select(eigenschap => JsonNamingPolicy.CamelCase.ConvertName(eigenschap.Name))
            .Order(StringComparer.Ordinal),
        Dimensie.Kenmerkvelden.Select(veld => veld.Naam).Order(StringComparer.Ordinal));

    [Fact]
    public void A_field_reads_and_sets_the_property_it_is_named_after()
    {
        Kenmerk[] kenmerken = [new("code", Grond.Afgeleid, null)];
        foreach (var veld in Dimensie.Kenmerkvelden)
        {
            var met = veld.Met(VoorbeeldInhoud.Inhoud.Interventies[0], kenmerken);

            Assert.Same(kenmerken, veld.Van(met));
            Assert.Same(kenmerken, typeof(Interventie).GetProperty(char.ToUpperInvariant(veld.Naam[0]) + veld.Naam[1..])!.GetValue(met));
        }
    }

    [Fact]
    public void No_two_dimensions_have_a_filter_or_a_scheme_in_common()
    {
        Assert.Distinct(Dimensie.Alle.Select(dimensie => dimensie.Filter));
        Assert.Distinct(Dimensie.Alle.Select(dimensie => dimensie.Kader));
    }
}
