using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>The query of a cross table: its axes, its measure, and every filter on interventions.</summary>
internal static class KruistabelZoekvraag
{
    private const string Niveau = "piramideniveau";
    private const string Fase = "ontwikkelingsfase";

    private static readonly KeuzeParameter _rijen = new(
        "rijen",
        $"Filter waarvan de codes de rijen zijn. Standaard {Niveau}, of {Fase} als de kolommen dat al zijn. Een filter op dezelfde codes kiest welke rijen er komen.",
        InterventieZoekvraag.Filters())
    {
        Voorbeeld = Niveau,
    };

    private static readonly KeuzeParameter _kolommen = new(
        "kolommen",
        $"Filter waarvan de codes de kolommen zijn; een ander dan dat van de rijen. Standaard {Fase}, of {Niveau} als de rijen dat al zijn.",
        InterventieZoekvraag.Filters())
    {
        AndersDan = _rijen,
        Voorbeeld = Fase,
    };

    private static readonly KeuzeParameter _maat = new("maat", "Wat er wordt geteld: interventies telt records van de kennisbank.", ["interventies"])
    {
        Standaard = "interventies",
        Voorbeeld = "interventies",
    };

    /// <summary>Every parameter of a cross table.</summary>
    public static IReadOnlyList<QueryParameter> Parameters { get; } =
    [
        _rijen,
        _kolommen,
        _maat,
        .. InterventieZoekvraag.Filterparameters,
        new FormaatParameter(Formaat.VanTabel) { Voorbeeld = "csv" },
    ];

    /// <summary>The dimensions of the rows and the columns; always two.</summary>
    public static (Dimensie Rijen, Dimensie Kolommen) Assen(KennisRequest verzoek)
    {
        var (rijen, kolommen) = (verzoek.Query.Een(_rijen), verzoek.Query.Een(_kolommen));
        rijen ??= kolommen == Niveau ? Fase : Niveau;
        kolommen ??= rijen == Fase ? Niveau : Fase;
        return (Dimensie.VanFilter(rijen)!, Dimensie.VanFilter(kolommen)!);
    }

    /// <summary>What is counted.</summary>
    public static string Maat(KennisRequest verzoek) => verzoek.Query.EenOfStandaard(_maat);
}
