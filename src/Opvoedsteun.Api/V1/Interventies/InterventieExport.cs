using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>The whole filtered list to take away.</summary>
internal static class InterventieExport
{
    private const string Naam = "interventies";

    /// <summary>The list in the form the client asked for.</summary>
    public static ExportResult Van(KennisRequest verzoek, InterventieSelectie selectie)
    {
        var ordinalen = selectie.Pagina(InterventieZoekvraag.Sortering(verzoek), overslaan: 0, selectie.Aantal);
        var dag = verzoek.Toestand.Interventies.Op(verzoek.Peildatum, verzoek.Vandaag);
        if (verzoek.Formaat == Formaat.NdJson)
        {
            return new NdJsonResult(verzoek, Naam, ordinalen.Select(ordinaal => dag.Rij(ordinaal, selectie).Met(verzoek.Velden).Geheel()));
        }

        var kolommen = Kolom<InterventieContract>.Kies(InterventieKolommen.Van(verzoek.Kennisbank.Editie.Code), verzoek.Velden);
        var rijen = ordinalen.Select(dag.Contract);
        return verzoek.Formaat == Formaat.Csv
            ? new CsvResult<InterventieContract>(verzoek, Naam, kolommen, rijen)
            : new XlsxResult<InterventieContract>(verzoek, Naam, kolommen, rijen);
    }
}
