using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>Checks the ids of interventions: old and new ones, and references between records.</summary>
internal sealed class InterventieNamen(IReadOnlyList<Interventie> interventies, Naslag naslag)
{
    private readonly ILookup<string, string> _eigenaars = interventies
        .SelectMany(interventie => interventie.EerdereIds, (interventie, eerder) => (eerder, interventie.Id))
        .ToLookup(paar => paar.eerder, paar => paar.Id, StringComparer.Ordinal);

    public void Controleer(Interventie interventie, Plek plek)
    {
        ControleerEerdereIds(interventie, plek["eerdereIds"]);
        ControleerAliassen(interventie, plek["aliassen"]);

        naslag.Interventies.Controleer(plek["verwant"], interventie.Verwant);
        if (interventie.Verwant.IndexOf(interventie.Id) is var plaats and >= 0)
        {
            plek["verwant"][plaats].Meld("een record is niet aan zichzelf verwant");
        }

        naslag.Interventies.ControleerAlsGegeven(plek["opvolger"], interventie.Opvolger);
        if (interventie is { Opvolger: not null, VervallenOp: null })
        {
            plek["opvolger"].Meld("alleen een vervallen record ('vervallenOp') heeft een opvolger");
        }
    }

    /// <summary>No record is, in the end, followed by itself.</summary>
    public void ControleerOpvolging(List<Bevinding> bevindingen)
    {
        var opvolgers = interventies.DistinctBy(interventie => interventie.Id).ToDictionary(interventie => interventie.Id, interventie => interventie.Opvolger);
        foreach (var kring in Kringen.Vind(opvolgers.Keys, opvolgers))
        {
            var plaats = interventies.Select(interventie => interventie.Id).ToList().IndexOf(kring[0]);
            new Plek(bevindingen, Recordsleutel.Interventie, kring[0], plaats)["opvolger"].Meld($"kring van opvolgers: {string.Join(" → ", kring)}");
        }
    }

    private void ControleerEerdereIds(Interventie interventie, Plek plek)
    {
        plek.Uniek(interventie.EerdereIds);
        for (var i = 0; i < interventie.EerdereIds.Count; i++)
        {
            var eerder = interventie.EerdereIds[i];
            if (naslag.Interventies.Kent(eerder))
            {
                plek[i].Meld($"'{eerder}' is het id van een bestaand record");
            }
            else if (_eigenaars[eerder].FirstOrDefault(id => id != interventie.Id) is { } ander)
            {
                plek[i].Meld($"'{eerder}' is ook een eerder id van '{ander}'");
            }
        }
    }

    private void ControleerAliassen(Interventie interventie, Plek plek)
    {
        plek.Uniek(interventie.Aliassen);
        for (var i = 0; i < interventie.Aliassen.Count; i++)
        {
            var alias = interventie.Aliassen[i];
            plek[i].Verplicht(alias);
            if (alias != interventie.Id && (naslag.Interventies.Kent(alias) || _eigenaars[alias].Any(id => id != interventie.Id)))
            {
                plek[i].Meld($"'{alias}' is een id van een ander record");
            }
        }
    }
}
