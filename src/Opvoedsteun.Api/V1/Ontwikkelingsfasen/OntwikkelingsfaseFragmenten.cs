using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Api.V1.Ontwikkelingsfasen;

/// <summary>Development phases as they are sent: the table of document 002, drawn together from its schemes.</summary>
internal static class OntwikkelingsfaseFragmenten
{
    /// <summary>The phases of a knowledge base.</summary>
    public static Fragmenten Van(KennisbankSnapshot kennis) => Fragmenten.Van(
        kennis.Begrippen.Kader("ontwikkelingsfase")!.Begrippen,
        fase => fase.Code,
        fase => Contract(kennis, fase));

    private static OntwikkelingsfaseContract Contract(KennisbankSnapshot kennis, Begrip fase)
    {
        return new OntwikkelingsfaseContract
        {
            Code = fase.Code,
            Naam = fase.Naam,
            NaamEn = fase.NaamEn,
            Definitie = fase.Definitie,
            VanMaanden = fase.Eigenschappen.VanMaanden,
            TotMaanden = fase.Eigenschappen.TotMaanden,
            Ontwikkelingsopgaven = [.. InFase("ontwikkelingsopgave")],
            Opvoedingsopgaven = [.. InFase("opvoedingsopgave")],
            Opvoedmilieus = [.. InFase("opvoedmilieu")],
            NormaleProblemen = [.. InFase("probleem", "normaal")],
            ErnstigeProblemen = [.. InFase("probleem", "ernstig")],
            Links = RecordLinksContract.Naar(OntwikkelingsfaseEndpoints.Pad(fase.Code)),
        };

        // A concept that was split would stand beside its own parts.
        IEnumerable<BegripNaamContract> InFase(string kader, string? groep = null) =>
            kennis.Begrippen.Smalste(kader, Begrippen(kader, groep))
                .Select(begrip => new BegripNaamContract { Code = begrip.Code, Naam = begrip.Naam });

        List<Begrip> Begrippen(string kader, string? groep) =>
            [.. kennis.Begrippen.Kader(kader)!.Begrippen
                .Where(begrip => begrip.Eigenschappen.Fasen.Contains(fase.Code))
                .Where(begrip => groep is null || begrip.Eigenschappen.Groep == groep)];
    }
}
