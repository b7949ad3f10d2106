using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.Http.Body;

/// <summary>Reads the members of a JSON object strictly: what is unknown, double, null or of another type is a fault, and every fault is reported.</summary>
/// <remarks>A body may be about people, so no fault repeats a value or a name that the client sent.</remarks>
internal sealed partial class BodyLezer
{
    private readonly Dictionary<string, JsonElement> _leden = new(StringComparer.Ordinal);
    private readonly List<Invoerfout> _fouten;
    private readonly string _plek;

    /// <summary>Takes the members of an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="plek">JSON Pointer of the object.</param>
    /// <param name="bekend">Names it may have.</param>
    /// <param name="fouten">Where faults go.</param>
    public BodyLezer(JsonElement element, string plek, IReadOnlyCollection<string> bekend, List<Invoerfout> fouten)
    {
        (_plek, _fouten) = (plek, fouten);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Meld(plek, "verkeerd-type", "Hier hoort een object te staan.");
            return;
        }

        foreach (var lid in element.EnumerateObject())
        {
            var naam = lid.Name;
            if (!bekend.Contains(naam))
            {
                Meld(plek, "onbekend-lid", $"Er staat een lid in dat hier niet bestaat.{Suggestie.Bij(naam, bekend)} Vrije tekst en persoonsgegevens horen niet in dit verzoek.");
            }
            else if (!_leden.TryAdd(naam, lid.Value))
            {
                Meld($"{plek}/{naam}", "dubbel-lid", $"{naam} staat er meer dan één keer.");
            }
            else if (lid.Value.ValueKind == JsonValueKind.Null)
            {
                _leden.Remove(naam);
                Meld($"{plek}/{naam}", "leeg", $"{naam} is null. Laat het lid weg of geef een waarde.");
            }
        }
    }

    /// <summary>Whether a member was given.</summary>
    public bool Heeft(string naam) => _leden.ContainsKey(naam);

    /// <summary>A fault at a place.</summary>
    public void Meld(string pad, string code, string detail) =>
        _fouten.Add(new Invoerfout { In = "body", Location = pad, Code = code, Detail = detail });

    /// <summary>Reads an object within this one; <c>null</c> when it was not given.</summary>
    public BodyLezer? Object(string naam, IReadOnlyCollection<string> bekend) =>
        _leden.TryGetValue(naam, out var waarde) ? new BodyLezer(waarde, $"{_plek}/{naam}", bekend, _fouten) : null;

    /// <summary>Reads a list of objects; none when it was not given.</summary>
    /// <param name="naam">Name of the member.</param>
    /// <param name="bekend">Names that each of them may have.</param>
    /// <param name="meeste">Most objects the list may hold.</param>
    public IReadOnlyList<BodyLezer> Objecten(string naam, IReadOnlyCollection<string> bekend, int meeste)
    {
        if (!_leden.TryGetValue(naam, out var waarde))
        {
            return [];
        }

        if (waarde.ValueKind != JsonValueKind.Array || waarde.GetArrayLength() == 0 || waarde.GetArrayLength() > meeste)
        {
            Meld($"{_plek}/{naam}", "verkeerd-type", string.Create(CultureInfo.InvariantCulture, $"{naam} is een lijst van 1 tot {meeste} objecten."));
            return [];
        }

        return [.. waarde.EnumerateArray().Select((element, plaats) => new BodyLezer(element, string.Create(CultureInfo.InvariantCulture, $"{_plek}/{naam}/{plaats}"), bekend, _fouten))];
    }

    /// <summary>Reads a whole number.</summary>
    public int? Getal(string naam, int minimum, int maximum)
    {
        if (!_leden.TryGetValue(naam, out var waarde))
        {
            return null;
        }

        if (waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt32(out var getal) && getal >= minimum && getal <= maximum)
        {
            return getal;
        }

        if (LijktOpPersoonsgegeven(waarde))
        {
            MeldPersoonsgegeven($"{_plek}/{naam}");
            return null;
        }

        Meld($"{_plek}/{naam}", "buiten-bereik", string.Create(CultureInfo.InvariantCulture, $"{naam} is een geheel getal van {minimum} tot en met {maximum}."));
        return null;
    }

    /// <summary>Reads a flag.</summary>
    public bool? Vlag(string naam)
    {
        if (!_leden.TryGetValue(naam, out var waarde))
        {
            return null;
        }

        if (waarde.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return waarde.GetBoolean();
        }

        Meld($"{_plek}/{naam}", "verkeerd-type", $"{naam} is true of false.");
        return null;
    }

    /// <summary>Reads a day.</summary>
    public DateOnly? Datum(string naam)
    {
        if (!_leden.TryGetValue(naam, out var waarde))
        {
            return null;
        }

        if (waarde.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(waarde.GetString(), DatumParameter.Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            return datum;
        }

        Meld($"{_plek}/{naam}", "ongeldige-datum", $"{naam} is een bestaande dag in de vorm JJJJ-MM-DD.");
        return null;
    }

    /// <summary>Reads one word out of some.</summary>
    public string? Keuze(string naam, IReadOnlyCollection<string> keuzen) =>
        _leden.TryGetValue(naam, out var waarde)
            ? Bekend(waarde, keuzen) ?? Woord(waarde, $"{_plek}/{naam}", keuzen, "onbekende-keuze", $"{naam} is een van {string.Join(", ", keuzen)}.")
            : null;

    /// <summary>Reads one code.</summary>
    /// <param name="naam">Name of the member.</param>
    /// <param name="codes">Codes that exist.</param>
    /// <param name="lijst">What the codes belong to, in words.</param>
    public string? Code(string naam, IReadOnlyCollection<string> codes, string lijst) =>
        _leden.TryGetValue(naam, out var waarde)
            ? Bekend(waarde, codes) ?? Woord(waarde, $"{_plek}/{naam}", codes, "onbekende-code", $"Dit is geen {lijst}.")
            : null;

    /// <summary>Reads a list of distinct codes; none when it was not given.</summary>
    /// <param name="naam">Name of the member.</param>
    /// <param name="codes">Codes that exist.</param>
    /// <param name="lijst">What the codes belong to, in words.</param>
    /// <param name="meeste">Most codes a list may hold.</param>
    public IReadOnlyList<string> Codes(string naam, IReadOnlyCollection<string> codes, string lijst, int meeste)
    {
        if (!_leden.TryGetValue(naam, out var waarde))
        {
            return [];
        }

        if (waarde.ValueKind != JsonValueKind.Array || waarde.GetArrayLength() == 0 || waarde.GetArrayLength() > meeste)
        {
            Meld($"{_plek}/{naam}", "verkeerd-type", string.Create(CultureInfo.InvariantCulture, $"{naam} is een lijst van 1 tot {meeste} verschillende codes."));
            return [];
        }

        var gelezen = new List<string>();
        foreach (var (plaats, element) in waarde.EnumerateArray().Index())
        {
            var code = Bekend(element, codes) ?? Woord(element, Plek(plaats), codes, "onbekende-code", $"Dit is geen {lijst}.");
            if (code is null)
            {
                continue;
            }

            if (gelezen.Contains(code))
            {
                Meld(Plek(plaats), "dubbele-code", "Deze code staat er al.");
            }
            else
            {
                gelezen.Add(code);
            }
        }

        return gelezen;

        string Plek(int plaats) => string.Create(CultureInfo.InvariantCulture, $"{_plek}/{naam}/{plaats}");
    }

    // What is known is found without the words for what would be wrong.
    private static string? Bekend(JsonElement waarde, IReadOnlyCollection<string> woorden) =>
        waarde.ValueKind == JsonValueKind.String && waarde.GetString() is { } tekst && woorden.Contains(tekst) && !LijktOpPersoonsgegeven(tekst) ? tekst : null;

    private string? Woord(JsonElement waarde, string pad, IReadOnlyCollection<string> woorden, string code, string detail)
    {
        if (LijktOpPersoonsgegeven(waarde))
        {
            MeldPersoonsgegeven(pad);
            return null;
        }

        if (waarde.ValueKind != JsonValueKind.String)
        {
            Meld(pad, "verkeerd-type", "Hier hoort een tekst te staan.");
            return null;
        }

        var tekst = waarde.GetString()!;
        if (woorden.Contains(tekst))
        {
            return tekst;
        }

        Meld(pad, code, $"{detail}{Suggestie.Bij(tekst, woorden)}");
        return null;
    }

    private void MeldPersoonsgegeven(string pad) =>
        Meld(pad, "persoonsgegeven", "Deze waarde lijkt op een burgerservicenummer of een geboortedatum. Stuur geen persoonsgegevens; de leeftijd in maanden is genoeg.");

    private static bool LijktOpPersoonsgegeven(JsonElement waarde) =>
        waarde.ValueKind is JsonValueKind.String or JsonValueKind.Number && LijktOpPersoonsgegeven(waarde.ToString());

    private static bool LijktOpPersoonsgegeven(string tekst) => tekst.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && Persoonsgegeven().IsMatch(tekst);

    // Eight or nine digits, however grouped, or a day in any usual order.
    [GeneratedRegex(@"^\s*(\d[\s.-]?){7,8}\d\s*$|^\s*\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Persoonsgegeven();
}
