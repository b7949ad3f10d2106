using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Which records meet what a rule asks of a record: for the knowledge base computed once per edition.</summary>
/// <param name="kennis">The knowledge base.</param>
/// <param name="records">The records; those of the knowledge base when there are no others.</param>
internal sealed class Recordtoets(KennisbankSnapshot kennis, InterventieIndex? records = null)
{
    // In schemes that have it, this code says that a source was silent.
    private const string Onbekend = "onbekend";

    private readonly InterventieIndex _index = records ?? kennis.Interventies;

    /// <summary>The records that meet a condition; every record without one.</summary>
    public Bitset Set(InterventieVoorwaarde? voorwaarde)
    {
        var set = new Bitset(_index.Alle.Count, vol: true);
        if (voorwaarde is null)
        {
            return set;
        }

        if (voorwaarde.IetsVan.Count > 0)
        {
            set.En(Draagt(voorwaarde.IetsVan));
        }

        if (voorwaarde.NietsVan.Count > 0)
        {
            set.En(Draagt(voorwaarde.NietsVan).Complement());
        }

        foreach (var keuze in voorwaarde.AlleenMaar)
        {
            set.En(DraagtAlleen(keuze));
        }

        if (voorwaarde.GespecialiseerdeJeugdhulp is { } gespecialiseerd)
        {
            set.En(Verzameling(ordinaal => _index.Alle[ordinaal].GespecialiseerdeJeugdhulp == gespecialiseerd));
        }

        return set;
    }

    /// <summary>The records that say nothing in any of the schemes of a condition.</summary>
    public Bitset Zwijgt(InterventieVoorwaarde voorwaarde) => Verzameling(ordinaal => voorwaarde.IetsVan
        .All(keuze => !Kenmerken(ordinaal, keuze.Kader).Any(kenmerk => kenmerk.Code != Onbekend)));

    /// <summary>The tag by which a record meets a condition: a stated one if it has one.</summary>
    public (string Kader, Kenmerk Kenmerk)? Treffer(InterventieVoorwaarde voorwaarde, int ordinaal)
    {
        (string Kader, Kenmerk Kenmerk)? treffer = null;
        foreach (var keuze in voorwaarde.IetsVan)
        {
            foreach (var kenmerk in Kenmerken(ordinaal, keuze.Kader))
            {
                if ((treffer is null || (treffer.Value.Kenmerk.Grond != Grond.Vermeld && kenmerk.Grond == Grond.Vermeld))
                    && MetHogere(keuze.Kader, kenmerk.Code).Any(keuze.Codes.Contains))
                {
                    treffer = (keuze.Kader, kenmerk);
                }
            }
        }

        return treffer;
    }

    /// <summary>The tags of a record in a scheme.</summary>
    public IEnumerable<Kenmerk> Kenmerken(int ordinaal, string kader) =>
        Dimensie.VanKader(kader)?.Kenmerken(_index.Alle[ordinaal], kennis.Fasen) ?? [];

    /// <summary>A code and everything above it.</summary>
    public IEnumerable<string> MetHogere(string kader, string code)
    {
        for (var begrip = kennis.Begrippen.Begrip(kader, code); begrip is not null; begrip = begrip.Bovenliggend is { } hoger ? kennis.Begrippen.Begrip(kader, hoger) : null)
        {
            yield return begrip.Code;
        }
    }

    public Bitset Verzameling(Func<int, bool> hoortErbij)
    {
        var set = new Bitset(_index.Alle.Count);
        for (var ordinaal = 0; ordinaal < _index.Alle.Count; ordinaal++)
        {
            if (hoortErbij(ordinaal))
            {
                set.Zet(ordinaal);
            }
        }

        return set;
    }

    private Bitset Draagt(IReadOnlyList<Codekeuze> keuzen)
    {
        var set = new Bitset(_index.Alle.Count);
        foreach (var keuze in keuzen)
        {
            foreach (var code in keuze.Codes)
            {
                set.Of(_index.IndexVan(Dimensie.VanKader(keuze.Kader)!).Set(code, alleenVermeld: false));
            }
        }

        return set;
    }

    private Bitset DraagtAlleen(Codekeuze keuze) => Verzameling(ordinaal =>
    {
        var kenmerken = Kenmerken(ordinaal, keuze.Kader).ToList();
        return kenmerken.Count > 0 && kenmerken.TrueForAll(kenmerk => MetHogere(keuze.Kader, kenmerk.Code).Any(keuze.Codes.Contains));
    });
}
