using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>What became of one record between two contents.</summary>
/// <param name="Actie">What became of it.</param>
/// <param name="Regel">The record as it is now; as it was when it is gone.</param>
internal readonly record struct Recordverschil(Wijzigingsactie Actie, CanoniekeRegel Regel)
{
    /// <summary>What is new, changed or gone, in an order that a copy with references can follow.</summary>
    /// <remarks>What is referred to comes before what refers to it, and what is gone comes last, the other way round.</remarks>
    public static IReadOnlyList<Recordverschil> Tussen(IReadOnlyList<CanoniekeRegel> vorige, IReadOnlyList<CanoniekeRegel> nieuw)
    {
        var oud = vorige.ToDictionary(regel => (regel.Soort, regel.Id));
        List<Recordverschil> verschillen = [];
        foreach (var regel in nieuw)
        {
            if (!oud.Remove((regel.Soort, regel.Id), out var eerst))
            {
                verschillen.Add(new(Wijzigingsactie.Opgenomen, regel));
            }
            else if (!regel.ZegtHetzelfdeAls(eerst))
            {
                verschillen.Add(new(Wijzigingsactie.Gewijzigd, regel));
            }
        }

        verschillen.AddRange(vorige.Reverse().Where(regel => oud.ContainsKey((regel.Soort, regel.Id))).Select(regel => new Recordverschil(Wijzigingsactie.Vervallen, regel)));
        return verschillen;
    }
}
