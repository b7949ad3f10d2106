using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Writes an answer to a situation: a <see cref="MatchAntwoordContract"/>, put together from what is kept as it is sent.</summary>
/// <param name="uitkomst">The answer.</param>
/// <param name="toestand">The knowledge base that gave it.</param>
/// <param name="peildatum">The day it holds for.</param>
/// <param name="aanbod">The offers of the municipality that was asked for.</param>
internal sealed class MatchAntwoord(Matchuitkomst uitkomst, Kennistoestand toestand, DateOnly peildatum, GemeenteAanbod? aanbod)
{
    private static readonly JsonEncodedText[] _oordelen = [.. Enum.GetValues<Ernstoordeel>().Select(oordeel => JsonEncodedText.Encode(ContractJson.Woord(oordeel)))];

    private readonly MatchFragmenten _fragmenten = toestand.Matches;

    /// <summary>Writes the answer.</summary>
    public void Schrijf(JsonAntwoord antwoord)
    {
        var writer = antwoord.Writer;
        writer.WriteStartObject();
        SchrijfErnst(writer);
        SchrijfVerwijzingen(writer);
        SchrijfAdvies(writer);
        writer.WriteNumber("aantalMatches"u8, uitkomst.AantalMatches);
        SchrijfMatches(antwoord);
        SchrijfMetRegel(antwoord, "voorDeProfessional"u8, uitkomst.VoorDeProfessional);
        SchrijfMetRegel(antwoord, "afgevallen"u8, uitkomst.Afgevallen);
        writer.WriteStartArray("aantalAfgevallen"u8);
        foreach (var (regel, aantal) in uitkomst.AantalAfgevallen)
        {
            writer.WriteStartObject();
            writer.WriteString("regel"u8, regel.Code);
            writer.WriteNumber("aantal"u8, aantal);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        SchrijfToets(writer);
        writer.WriteStartArray("ontbrekendeGegevens"u8);
        foreach (var gegeven in uitkomst.OntbrekendeGegevens)
        {
            writer.WriteStartObject();
            writer.WriteString("veld"u8, gegeven.Veld);
            writer.WriteString("uitleg"u8, gegeven.Uitleg);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("regelset"u8, toestand.Kennisbank.Regels.Code);
        writer.WriteString("editie"u8, toestand.Kennisbank.Editie.Code);
        writer.WriteString("peildatum"u8, peildatum.ToString("O", CultureInfo.InvariantCulture));
        if (aanbod is not null)
        {
            writer.WriteNumber("aanbodStand"u8, aanbod.Nummer);
        }
        else
        {
            writer.WriteNull("aanbodStand"u8);
        }

        writer.WriteEndObject();
    }

    private static void Codes(Utf8JsonWriter writer, ReadOnlySpan<byte> naam, IReadOnlyList<string> codes)
    {
        writer.WriteStartArray(naam);
        foreach (var code in codes)
        {
            writer.WriteStringValue(code);
        }

        writer.WriteEndArray();
    }

    private void SchrijfErnst(Utf8JsonWriter writer)
    {
        var ernst = uitkomst.Ernst;
        writer.WriteStartObject("ernst"u8);
        writer.WriteString("oordeel"u8, _oordelen[(int)ernst.Oordeel]);
        writer.WriteString("tabel"u8, _oordelen[(int)ernst.Tabel]);
        writer.WriteStartArray("onderbouwing"u8);
        foreach (var grond in ernst.Onderbouwing)
        {
            writer.WriteRawValue(_fragmenten.Ernstgrond(grond), skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void SchrijfToets(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("toets"u8);
        if (uitkomst.Toets is { } toets)
        {
            JsonSerializer.Serialize(writer, MatchMapping.Toets(toets), ContractJson.Info<ToetsContract>());
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private void SchrijfVerwijzingen(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("verwijzing"u8);
        if (uitkomst.Verwijzingen is [var eerste, ..])
        {
            writer.WriteRawValue(_fragmenten.Verwijzing(eerste), skipInputValidation: true);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartArray("overigeVerwijzingen"u8);
        for (var i = 1; i < uitkomst.Verwijzingen.Count; i++)
        {
            writer.WriteRawValue(_fragmenten.Verwijzing(uitkomst.Verwijzingen[i]), skipInputValidation: true);
        }

        writer.WriteEndArray();
    }

    private void SchrijfAdvies(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("advies"u8);
        Codes(writer, "piramideniveaus"u8, uitkomst.Advies.Niveaus);
        Codes(writer, "mogelijk"u8, uitkomst.Advies.Mogelijk);
        writer.WriteStartArray("onderbouwing"u8);
        foreach (var grond in uitkomst.Advies.Onderbouwing)
        {
            writer.WriteRawValue(_fragmenten.Niveaugrond(grond), skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void SchrijfMatches(JsonAntwoord antwoord)
    {
        antwoord.Writer.WriteStartArray("matches"u8);
        antwoord.Writer.Flush();
        var (ruw, redenen, eerste) = (antwoord.Ruw, _fragmenten.Redenen, true);
        foreach (var match in uitkomst.Matches)
        {
            var record = BeginMetInterventie(antwoord, match.Ordinaal, ref eerste);
            ruw.Write(",\"score\":"u8);
            ruw.Write(Redenfragment.Duizendsten(match.Score));
            ruw.Write(",\"criteria\":["u8);
            for (var i = 0; i < match.Criteria.Length; i++)
            {
                if (i > 0)
                {
                    ruw.Write(","u8);
                }

                ref readonly var criterium = ref match.Criteria.ItemRef(i);
                redenen[criterium.Redennummer].Schrijf(ruw, criterium.Bijdrage, record.Bron(criterium.Bronplaats));
            }

            ruw.Write("],\"aanbod\":"u8);
            ruw.Write(aanbod is null ? "null"u8 : Aanbod(aanbod, match.Interventie));
            ruw.Write("}"u8);
        }

        antwoord.Writer.WriteEndArray();
    }

    private void SchrijfMetRegel(JsonAntwoord antwoord, ReadOnlySpan<byte> naam, IReadOnlyList<Afgevallen> rijen)
    {
        antwoord.Writer.WriteStartArray(naam);
        antwoord.Writer.Flush();
        var eerste = true;
        foreach (var rij in rijen)
        {
            BeginMetInterventie(antwoord, rij.Ordinaal, ref eerste);
            antwoord.Ruw.Write(_fragmenten.NaInterventie(rij.Uitsluiting));
        }

        antwoord.Writer.WriteEndArray();
    }

    // An element of an array that starts with a record.
    private MatchFragmenten.MatchRecord BeginMetInterventie(JsonAntwoord antwoord, int ordinaal, ref bool eerste)
    {
        var record = _fragmenten.Record(ordinaal);
        antwoord.Ruw.Write(eerste ? "{\"interventie\":"u8 : ",{\"interventie\":"u8);

        // Copied and not pointed at: every piece that is handed to the pipe takes its lock twice.
        antwoord.Ruw.Write(record.Interventie);
        eerste = false;
        return record;
    }

    private byte[] Aanbod(GemeenteAanbod gemeente, Interventie interventie) => JsonSerializer.SerializeToUtf8Bytes(
        [.. MatchMapping.Aanbod(gemeente, interventie, peildatum)], ContractJson.Info<IReadOnlyList<MatchAanbodContract>>());
}
