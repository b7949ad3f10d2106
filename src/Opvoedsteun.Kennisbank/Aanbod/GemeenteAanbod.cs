using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>The local offer of one municipality: immutable and indexed. A write puts a new one in its place.</summary>
public sealed class GemeenteAanbod
{
    // The setting in which places mean nothing.
    private const string Inloop = "inloop";

    private readonly LokaalAanbod[] _aanbod;
    private readonly Interventie?[] _interventies;
    private readonly KennisbankSnapshot _kennis;
    private readonly Lazy<Bitset> _voorProfessionals;

    internal GemeenteAanbod(KennisbankSnapshot kennis, AanbodInhoud inhoud)
    {
        _kennis = kennis;
        Gemeente = inhoud.Gemeente;
        Nummer = inhoud.Nummer;
        Inventarisatie = inhoud.Inventarisatie;
        _aanbod = [.. inhoud.Aanbod.Select(gekend => gekend.Aanbod).OrderBy(aanbod => aanbod.Id, StringComparer.Ordinal)];
        Nummers = inhoud.Aanbod.ToDictionary(gekend => gekend.Aanbod.Id, gekend => gekend.Nummer);
        _interventies = [.. _aanbod.Select(aanbod => kennis.Interventies.Huidig(aanbod.Interventie))];
        Index = kennis.IndexVan([.. _aanbod.Zip(_interventies, Weergave.Van)]);
        _voorProfessionals = new Lazy<Bitset>(() => Professioneel.Van(kennis, Index));
    }

    /// <summary>CBS code of the municipality.</summary>
    public string Gemeente { get; }

    /// <summary>Number of the last change to this part: an offer, or the inventory status; 0 when there never was one.</summary>
    public long Nummer { get; }

    /// <summary>How far the municipality has listed its offer.</summary>
    public Inventarisatie Inventarisatie { get; }

    /// <summary>The part as it is kept.</summary>
    public AanbodInhoud Inhoud => new(Gemeente, Nummer, Inventarisatie, [.. _aanbod.Select(aanbod => new GekendAanbod(aanbod, Nummers[aanbod.Id]))]);

    /// <summary>The offers, by id; the position is the offer's ordinal in <see cref="Index"/> and in a selection.</summary>
    public IReadOnlyList<LokaalAanbod> Alle => _aanbod;

    /// <summary>Per offer the number of its last change.</summary>
    public IReadOnlyDictionary<string, long> Nummers { get; }

    /// <summary>The offers as they answer questions, one for one with <see cref="Alle"/>: with what they have from their intervention.</summary>
    public InterventieIndex Index { get; }

    /// <summary>The intervention of an offer, or <c>null</c> when it stands alone.</summary>
    public Interventie? Interventie(int ordinaal) => _interventies[ordinaal];

    /// <summary>Class of recognition of an offer on a day.</summary>
    public Erkenningsklasse ErkenningsklasseOp(int ordinaal, DateOnly peildatum) =>
        Erkenningsklassen.Van(Index.Alle[ordinaal], _kennis.Begrippen, peildatum);

    /// <summary>What an offer says of its places; a drop-in has none, whatever it says.</summary>
    public Plaatsopgave PlaatsopgaveVan(int ordinaal) => _aanbod[ordinaal] switch
    {
        _ when Index.Alle[ordinaal].Werkvormen.Any(werkvorm => werkvorm.Code == Inloop) => Plaatsopgave.NietVanToepassing,
        { Plaatsen: not null, Eenheid: { } eenheid } => eenheid switch
        {
            Plaatseenheid.Gezinnen => Plaatsopgave.Gezinnen,
            Plaatseenheid.Ouders => Plaatsopgave.Ouders,
            Plaatseenheid.Kinderen => Plaatsopgave.Kinderen,
            _ => Plaatsopgave.Groepen,
        },
        _ => Plaatsopgave.NietVermeld,
    };

    /// <summary>The offers that support professionals, not parents.</summary>
    internal Bitset VoorProfessionals => _voorProfessionals.Value;

    /// <summary>Selects the offers that meet a filter.</summary>
    public InterventieSelectie Selecteer(AanbodFilter filter)
    {
        var criteria = new List<Criterium>();
        Eis("interventie", filter.Interventies, ordinaal => _interventies[ordinaal] is { } interventie && filter.Interventies.Contains(interventie.Id));
        Eis("gebied", filter.Gebieden, ordinaal => _aanbod[ordinaal].Gebieden.Any(gebied => filter.Gebieden.Any(gevraagd => Gebied.LigtIn(gebied, gevraagd))));
        Eis(
            "actualiteit",
            [.. filter.Actualiteiten.Select(actualiteit => actualiteit.ToString().ToLowerInvariant())],
            ordinaal => filter.Actualiteiten.Contains(_aanbod[ordinaal].ActualiteitOp(filter.Kenmerken.Peildatum)));
        Eis("heelGebied", filter.HeleGebieden, ordinaal => _aanbod[ordinaal].Gebieden.Any(filter.HeleGebieden.Contains));
        Eis(
            "erkenningsklasse",
            Woorden(filter.Erkenningsklassen),
            ordinaal => filter.Erkenningsklassen.Contains(ErkenningsklasseOp(ordinaal, filter.Kenmerken.Peildatum)));
        Eis("plaatsen", Woorden(filter.Plaatsopgaven), ordinaal => filter.Plaatsopgaven.Contains(PlaatsopgaveVan(ordinaal)));
        Eis(
            "voorProfessionals",
            filter.VoorProfessionals is { } wel ? [wel ? "true" : "false"] : [],
            ordinaal => VoorProfessionals[ordinaal] == filter.VoorProfessionals);
        return Index.Selecteer(filter.Kenmerken, criteria);

        static string[] Woorden<T>(IReadOnlyList<T> waarden) where T : struct, Enum => [.. waarden.Select(waarde => waarde.ToString())];

        void Eis(string parameter, IReadOnlyList<string> gevraagd, Func<int, bool> voldoet)
        {
            if (gevraagd.Count > 0)
            {
                criteria.Add(new Criterium(parameter, gevraagd, Bitset.Van(_aanbod.Length, voldoet)));
            }
        }
    }

    /// <summary>Ids of the interventions that have an offer here that is current on a day.</summary>
    public IEnumerable<string> ActueleInterventies(DateOnly peildatum) =>
        _aanbod.Zip(_interventies)
            .Where(paar => paar.Second is not null && paar.First.ActualiteitOp(peildatum) == Actualiteit.Actueel)
            .Select(paar => paar.Second!.Id)
            .Distinct();
}

/// <summary>The local offer of one municipality as it is kept: plain records, not yet indexed.</summary>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Nummer">Number of the last change to any of this.</param>
/// <param name="Inventarisatie">How far the municipality has listed its offer.</param>
/// <param name="Aanbod">The offers, in no order.</param>
public sealed record AanbodInhoud(string Gemeente, long Nummer, Inventarisatie Inventarisatie, IReadOnlyList<GekendAanbod> Aanbod);

/// <summary>An offer with the number of its last change.</summary>
/// <param name="Aanbod">The offer.</param>
/// <param name="Nummer">Number of the change that made it so.</param>
public sealed record GekendAanbod(LokaalAanbod Aanbod, long Nummer);
