using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Zoeken;

/// <summary>A question with the records that answer it: 3 is what was asked for, 2 a good answer, 1 has to do with it, absent does not.</summary>
public sealed record Zoekoordeel(string Vraag, string Soort, IReadOnlyDictionary<string, int> Oordelen)
{
    /// <summary>Half of the questions: <c>afstellen</c> (to tune on) or <c>toetsen</c> (to report).</summary>
    public static IReadOnlyList<Zoekoordeel> Lees(string helft)
    {
        var bestand = Path.Combine(AppContext.BaseDirectory, "Zoeken", "Zoekoordelen", $"{helft}.json");
        return JsonSerializer.Deserialize<List<Zoekoordeel>>(File.ReadAllText(bestand), JsonSerializerOptions.Web)!;
    }

    /// <summary>nDCG@10 of a list of ids, with gain 2^grade − 1.</summary>
    public double Ndcg(IEnumerable<string> ids) =>
        Dcg(ids.Select(id => Oordelen.GetValueOrDefault(id))) / Dcg(Oordelen.Values.OrderDescending());

    private static double Dcg(IEnumerable<int> graden) =>
        graden.Take(10).Select((graad, plaats) => (Math.Pow(2, graad) - 1) / Math.Log2(plaats + 2)).Sum();
}
