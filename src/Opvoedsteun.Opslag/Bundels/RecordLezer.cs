using System.Text.Json;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Controle;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Opslag.Bundels.Json;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>Takes records out of the files of a bundle. What cannot be read is remembered, so that nobody is blamed for pointing to it.</summary>
internal sealed class RecordLezer(Foutenlijst fouten)
{
    public IngelezenInhoud Inhoud { get; } = new();

    public EditieGegevens? Editie { get; private set; }

    public void LeesEditie(BestandJson bestand) => Editie = Deserialiseer<EditieGegevens>(bestand, bestand.Json, "");

    public void LeesBrondocumenten(BestandJson bestand) =>
        LeesLijst(bestand, "brondocumenten", Inhoud.Brondocumenten, Recordsleutel.Brondocument, "id");

    public void LeesKruisverwijzingen(BestandJson bestand) =>
        LeesLijst(bestand, "kruisverwijzingen", Inhoud.Kruisverwijzingen, Recordsleutel.Kruisverwijzing, "");

    public void LeesKengetallen(BestandJson bestand) =>
        LeesLijst(bestand, "kengetallen", Inhoud.Kengetallen, Recordsleutel.Kengetal, "id");

    public void LeesInterventie(BestandJson bestand) => LeesRecord(bestand, Inhoud.Interventies, Recordsleutel.Interventie);

    public void LeesLeerprogramma(BestandJson bestand) => LeesRecord(bestand, Inhoud.Leerprogrammas, Recordsleutel.Leerprogramma);

    public void LeesInstrument(BestandJson bestand) => LeesRecord(bestand, Inhoud.Instrumenten, Recordsleutel.Instrument);

    public void LeesMatchregel(BestandJson bestand) => LeesRecord(bestand, Inhoud.Matchregels, Recordsleutel.Matchregel, "code");

    public void LeesBegrippenkader(BestandJson bestand)
    {
        ControleerNaam(bestand, bestand.Json, "", "code", Recordsleutel.Begrippenkader);
        if (Deserialiseer<Begrippenkader>(bestand, bestand.Json, "") is { } kader)
        {
            Inhoud.Voeg(Inhoud.Begrippenkaders, kader, Recordsleutel.Begrippenkader, bestand.Pad, "");
            return;
        }

        var codes = bestand.Lijst("begrippen").Select(begrip => BestandJson.Tekst(begrip, "code")).ToList();
        Inhoud.Leemten.AddRange(codes.OfType<string>().Select(code => new Leemte(Recordsleutel.Begrip, Recordsleutel.Van(bestand.Naam, code))));
        if (codes.Count == 0 || codes.Contains(null))
        {
            Inhoud.Leemten.Add(new Leemte(Recordsleutel.Begrippenkader, bestand.Naam));
        }
    }

    public void LeesGemeenten(BestandJson bestand)
    {
        var provincie = bestand.Deel("provincie");
        ControleerNaam(bestand, provincie, "/provincie", "code", Recordsleutel.Provincie);
        if (Deserialiseer<Provincie>(bestand, provincie, "/provincie") is { } record)
        {
            Inhoud.Voeg(Inhoud.Provincies, record, Recordsleutel.Provincie, bestand.Pad, "/provincie");
        }
        else
        {
            Inhoud.Leemten.Add(new Leemte(Recordsleutel.Provincie, bestand.Naam));
        }

        LeesLijst(bestand, "gemeenten", Inhoud.Gemeenten, Recordsleutel.Gemeente, "code");
        foreach (var (index, gemeente) in bestand.Lijst("gemeenten").Index())
        {
            if (BestandJson.Tekst(gemeente, "provincie") is { } code && code != bestand.Naam)
            {
                fouten.MeldTenzijGevolg(bestand.Pad, $"/gemeenten/{index}/provincie", $"'{code}' is niet de provincie van dit bestand ('{bestand.Naam}')");
            }
        }
    }

    public void LeesAanbod(BestandJson bestand)
    {
        ControleerGemeente(bestand, bestand.Json, "");
        foreach (var (index, aanbod) in bestand.Lijst("aanbod").Index())
        {
            ControleerGemeente(bestand, aanbod, $"/aanbod/{index}");
        }

        LeesLijst(bestand, "aanbod", Inhoud.Aanbod, Recordsleutel.Aanbod, "id");
    }

    /// <summary>All records of a kind are missing.</summary>
    public void Mis(IEnumerable<string> soorten) => Inhoud.Leemten.AddRange(soorten.Select(soort => new Leemte(soort, null)));

    private void LeesRecord<T>(BestandJson bestand, List<T> records, string soort, string sleutelveld = "id")
        where T : class
    {
        ControleerNaam(bestand, bestand.Json, "", sleutelveld, soort);
        if (Deserialiseer<T>(bestand, bestand.Json, "") is { } record)
        {
            Inhoud.Voeg(records, record, soort, bestand.Pad, "");
        }
        else
        {
            Inhoud.Leemten.Add(new Leemte(soort, bestand.Naam));
        }
    }

    private void LeesLijst<T>(BestandJson bestand, string veld, List<T> records, string soort, string sleutelveld)
        where T : class
    {
        var lijst = bestand.Lijst(veld);
        if (lijst.Count == 0)
        {
            Mis([soort]);
        }

        foreach (var (index, json) in lijst.Index())
        {
            if (Deserialiseer<T>(bestand, json, $"/{veld}/{index}") is { } record)
            {
                Inhoud.Voeg(records, record, soort, bestand.Pad, $"/{veld}/{index}");
            }
            else
            {
                Inhoud.Leemten.Add(new Leemte(soort, BestandJson.Tekst(json, sleutelveld)));
            }
        }
    }

    private void ControleerNaam(BestandJson bestand, JsonElement? json, string pointer, string veld, string soort)
    {
        if (BestandJson.Tekst(json, veld) is { } waarde && waarde != bestand.Naam)
        {
            Inhoud.Leemten.Add(new Leemte(soort, bestand.Naam));
            fouten.MeldTenzijGevolg(bestand.Pad, $"{pointer}/{veld}", $"'{waarde}' is niet de naam van het bestand ('{bestand.Naam}')");
        }
    }

    private void ControleerGemeente(BestandJson bestand, JsonElement? json, string pointer)
    {
        if (BestandJson.Tekst(json, "gemeente") is { } code && code != bestand.Naam)
        {
            fouten.MeldTenzijGevolg(bestand.Pad, $"{pointer}/gemeente", $"'{code}' is niet de gemeente van dit bestand ('{bestand.Naam}')");
        }
    }

    private T? Deserialiseer<T>(BestandJson bestand, JsonElement? json, string pointer)
        where T : class
    {
        try
        {
            return json?.Deserialize(BundelJson.BestandLezen.Type<T>());
        }
        catch (JsonException fout)
        {
            // The schema has said so already, and better; this is what it let pass.
            if (!fouten.HeeftFoutOnder(bestand.Pad, pointer))
            {
                fouten.Meld(bestand.Pad, pointer + JsonPlaats.VanPad(fout.Path), $"past niet in het record: {fout.Message}");
            }

            return null;
        }
    }
}
