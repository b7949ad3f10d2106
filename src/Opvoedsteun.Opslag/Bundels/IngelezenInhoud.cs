using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Controle;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Leren;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>The records read so far, with the place in the bundle each comes from.</summary>
internal sealed class IngelezenInhoud
{
    private readonly Dictionary<string, List<(string Bestand, string Pointer)>> _plaatsen = new(StringComparer.Ordinal);

    public List<Brondocument> Brondocumenten { get; } = [];

    public List<Begrippenkader> Begrippenkaders { get; } = [];

    public List<Kruisverwijzing> Kruisverwijzingen { get; } = [];

    public List<Interventie> Interventies { get; } = [];

    public List<Leerprogramma> Leerprogrammas { get; } = [];

    public List<Instrument> Instrumenten { get; } = [];

    public List<Kengetal> Kengetallen { get; } = [];

    public List<Matchregel> Matchregels { get; } = [];

    public List<Provincie> Provincies { get; } = [];

    public List<Gemeente> Gemeenten { get; } = [];

    public List<LokaalAanbod> Aanbod { get; } = [];

    public List<Leemte> Leemten { get; } = [];

    public void Voeg<T>(List<T> records, T record, string soort, string bestand, string pointer)
    {
        if (!_plaatsen.TryGetValue(soort, out var plaatsen))
        {
            _plaatsen.Add(soort, plaatsen = []);
        }

        records.Add(record);
        plaatsen.Add((bestand, pointer));
    }

    /// <summary>Where in the bundle a finding is.</summary>
    public (string Bestand, string Pointer) Plaats(Bevinding bevinding)
    {
        // Only a scheme can be missing altogether: other records are missed where they are referred to.
        if (bevinding.Plaats == Bevinding.Nergens)
        {
            return ($"begrippenkaders/{bevinding.Id}.json", "");
        }

        var (bestand, pointer) = _plaatsen[bevinding.Soort][bevinding.Plaats];
        return (bestand, pointer + bevinding.Pointer);
    }

    public KennisbankInhoud Inhoud() => new()
    {
        Brondocumenten = Brondocumenten,
        Begrippenkaders = Begrippenkaders,
        Kruisverwijzingen = Kruisverwijzingen,
        Interventies = Interventies,
        Leerprogrammas = Leerprogrammas,
        Instrumenten = Instrumenten,
        Kengetallen = Kengetallen,
        Matchregels = Matchregels,
        Provincies = Provincies,
        Gemeenten = Gemeenten,
    };
}
