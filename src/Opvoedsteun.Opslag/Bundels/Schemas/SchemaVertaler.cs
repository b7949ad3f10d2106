using System.Text.Json;
using Json.Schema;

namespace Opvoedsteun.Opslag.Bundels.Schemas;

/// <summary>Turns the verdict of the schema library into faults a curator understands.</summary>
internal sealed class SchemaVertaler(JsonElement schema)
{
    /// <summary>The faults behind a verdict, in the order of the schema.</summary>
    public IReadOnlyList<SchemaFout> Vertaal(EvaluationResults oordeel, JsonElement json)
    {
        if (oordeel.IsValid)
        {
            return [];
        }

        var plek = SchemaPlek.Zoek(schema, oordeel.SchemaLocation);
        var pointer = oordeel.InstanceLocation.ToString();
        List<SchemaFout> fouten = [];
        foreach (var (sleutelwoord, _) in oordeel.Errors ?? [])
        {
            fouten.AddRange(SchemaReden.Maak(sleutelwoord, plek, pointer, json));
        }

        var delen = (oordeel.Details ?? []).ToLookup(deel => Stap(oordeel, deel));
        foreach (var groep in delen)
        {
            fouten.AddRange(groep.Key switch
            {
                "if" or "not" or "contains" => [],
                "anyOf" or "oneOf" => VertaalKeuze([.. groep], json, pointer),
                _ => groep.SelectMany(deel => Vertaal(deel, json)),
            });
        }

        return fouten.Count > 0 ? fouten : [new SchemaFout(pointer, "", "voldoet niet aan het schema", [pointer], plek.Voorwaardelijk)];
    }

    private static string Stap(EvaluationResults geheel, EvaluationResults deel) =>
        deel.EvaluationPath.ToString()[geheel.EvaluationPath.ToString().Length..].Split('/', 3).ElementAtOrDefault(1) ?? "";

    // Of several allowed forms, only the one the author clearly meant is worth explaining.
    private List<SchemaFout> VertaalKeuze(IReadOnlyList<EvaluationResults> vormen, JsonElement json, string pointer)
    {
        if (vormen.Any(vorm => vorm.IsValid))
        {
            return [];
        }

        var fouten = vormen.Select(vorm => Vertaal(vorm, json)).ToList();
        var passend = fouten.FindAll(vorm => !vorm.Any(fout => fout.Sleutelwoord == "type" && fout.Pointer == pointer));
        if (passend.Count == 1)
        {
            return [.. passend[0]];
        }

        if (passend.Count == 0)
        {
            return [new SchemaFout(pointer, "type", string.Join(" of ", fouten.SelectMany(vorm => vorm).Select(fout => fout.Reden).Distinct()), [pointer], false)];
        }

        var velden = passend.SelectMany(vorm => vorm).SelectMany(fout => fout.Bedekt).Where(plaats => plaats != pointer).Distinct().ToList();
        var reden = velden.Count == 0
            ? "past bij geen van de toegestane vormen"
            : $"minstens een van deze velden moet gevuld zijn: {string.Join(", ", velden.Select(JsonPlaats.Naam))}";
        return [new SchemaFout(pointer, "anyOf", reden, velden, false)];
    }
}
