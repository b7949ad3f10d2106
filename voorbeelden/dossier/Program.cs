using Dossier;

// dotnet run --project voorbeelden/dossier -- [address]
var adres = args is [var gegeven] ? gegeven : "http://localhost:5080";
using var http = new HttpClient { BaseAddress = new Uri($"{adres}/v1/") };
var opvoedsteun = new OpvoedsteunClient(http);

// The file system of a youth health care organisation: a coded situation in, advice with reasons out.
var match = await opvoedsteun.MatchInterventiesAsync(new MatchVerzoek
{
    LeeftijdMaanden = 31,
    Problemen = ["driftbuien"],
    Voorkeur = new VoorkeurVerzoek { Groep = true },
    Maximum = 3,
});
Console.WriteLine($"Ernst {match.Ernst.Oordeel}, niveaus {string.Join(", ", match.Advies.Piramideniveaus)}");
foreach (var gevonden in match.Matches)
{
    var reden = gevonden.Criteria.MaxBy(criterium => criterium.Bijdrage);
    Console.WriteLine($"{gevonden.Score:0.000} {gevonden.Interventie.Naam}: {reden?.Uitleg}");
}

// The portal of a municipality: what there is for expectant parents, and how many per level.
var lijst = await opvoedsteun.ZoekInterventiesAsync(doelgroep: ["aanstaande-ouders"], facetten: [ZoekInterventiesFacetten.Piramideniveau], pageSize: 3);
Console.WriteLine($"{lijst.Aantal} voor aanstaande ouders: {string.Join(", ", lijst.Resultaten.Select(rij => rij.Naam))}, …");

// An analyst: the pyramid by phase.
var dekking = await opvoedsteun.GeefDekkingAsync();
foreach (var rij in dekking.Rijtotalen)
{
    Console.WriteLine($"{rij.Naam}: {rij.Waarde}");
}

// Whatever is wrong with a question is told at once.
try
{
    await opvoedsteun.MatchInterventiesAsync(new MatchVerzoek { LeeftijdMaanden = 900, Problemen = ["driftbui"] });
}
catch (ApiException<Probleem> fout)
{
    Console.WriteLine($"{fout.StatusCode}: {string.Join(" ", fout.Result.Errors!.Select(f => $"{f.Location} {f.Detail}"))}");
}
