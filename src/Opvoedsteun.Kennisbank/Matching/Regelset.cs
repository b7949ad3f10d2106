using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>The rules of an edition, in the order in which they are applied.</summary>
public sealed class Regelset
{
    private readonly Dictionary<string, Matchregel> _regels;
    private readonly ILookup<Regelgevolg, Matchregel> _perGevolg;

    internal Regelset(IReadOnlyList<Matchregel> regels)
    {
        Alle = [.. regels.OrderBy(regel => regel.Gevolg).ThenBy(regel => regel.Volgorde).ThenBy(regel => regel.Code, StringComparer.Ordinal)];
        _regels = regels.ToDictionary(regel => regel.Code);
        _perGevolg = Alle.ToLookup(regel => regel.Gevolg);
        Code = Bereken(Alle);
    }

    /// <summary>Every rule, by what it decides and then by its place.</summary>
    public IReadOnlyList<Matchregel> Alle { get; }

    /// <summary>Code of the set: same rules, same code, on every node and platform.</summary>
    public string Code { get; }

    /// <summary>A rule, or <c>null</c>.</summary>
    public Matchregel? Regel(string code) => _regels.GetValueOrDefault(code);

    internal IEnumerable<Matchregel> Van(Regelgevolg gevolg) => _perGevolg[gevolg];

    /// <summary>The rule that makes one of the tests of severity; the content check sees to it that there is one.</summary>
    internal Matchregel Ernstregel(Regeltoets toets) => _perGevolg[Regelgevolg.Ernst].First(regel => regel.Toets == toets);

    // The parts of a rule that decide an answer, each ended by a character that no text holds.
    private static string Bereken(IReadOnlyList<Matchregel> regels)
    {
        var tekst = new StringBuilder();
        foreach (var regel in regels)
        {
            Schrijf(tekst, [
                regel.Code, regel.Naam, regel.Definitie, regel.Gevolg, regel.Toets, regel.Volgorde, regel.Kader, regel.Gewicht, regel.Kandidaat,
                regel.Getallen, regel.Mogelijk, regel.Uitleg, regel.Bron, regel.Toelichting,
                regel.Situatie?.Veiligheid, regel.Situatie?.Groep, regel.Situatie?.Huisbezoek, regel.Situatie?.Online, regel.Situatie?.GroepOnbesproken, regel.Situatie?.Doel,
                .. regel.Niveaus, "", .. regel.TenzijGevraagdeDoelgroep, ""]);
            Schrijf(tekst, [.. (regel.Situatie?.Ernst ?? []).Cast<object>(), "", .. regel.Situatie?.Fasen ?? []]);
            Schrijf(tekst, regel.Situatie?.IetsVan);
            Schrijf(tekst, regel.Situatie?.NietsVan);
            foreach (var voorwaarde in new[] { regel.Binnen, regel.Interventie })
            {
                Schrijf(tekst, voorwaarde?.IetsVan);
                Schrijf(tekst, voorwaarde?.NietsVan);
                Schrijf(tekst, voorwaarde?.AlleenMaar);
                Schrijf(tekst, [voorwaarde?.GespecialiseerdeJeugdhulp]);
            }

            Schrijf(tekst, regel.Verwijzing is { } advies ? [advies.Grond, advies.Naar, advies.Urgentie, .. advies.Ook.Cast<object>(), .. advies.Stappen, .. advies.Hulplijnen] : []);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())));
    }

    private static void Schrijf(StringBuilder tekst, IReadOnlyList<Codekeuze>? keuzen) =>
        Schrijf(tekst, [.. (keuzen ?? []).SelectMany(keuze => keuze.Codes.Prepend(keuze.Kader))]);

    private static void Schrijf(StringBuilder tekst, IReadOnlyList<object?> delen)
    {
        foreach (var deel in delen)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"{deel}\u001f");
        }

        tekst.Append('\u001e');
    }
}
