using System.Text.Json;
using Json.Schema;

namespace Opvoedsteun.Opslag.Bundels.Schemas;

/// <summary>The JSON Schemas of a bundle.</summary>
internal sealed class BundelSchemas
{
    /// <summary>Folder of the schemas within the bundle.</summary>
    public const string Map = "schema";

    private const string Uitgang = ".schema.json";

    private static readonly EvaluationOptions AlleenOordeel = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions MetFouten = new() { OutputFormat = OutputFormat.Hierarchical, RequireFormatValidation = true };

    private readonly Dictionary<string, (JsonSchema Schema, SchemaVertaler Vertaler)> _schemas = new(StringComparer.Ordinal);

    /// <summary>Reads all schemas; those that are missing or wrong are faults.</summary>
    public static BundelSchemas Lees(string map, IEnumerable<string> nodig, Foutenlijst fouten)
    {
        var schemas = new BundelSchemas();
        if (!Directory.Exists(Path.Combine(map, Map)))
        {
            return schemas;
        }

        // A registry of its own: every bundle brings its own schemas under the same names.
        var opties = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var pad in Directory.EnumerateFileSystemEntries(Path.Combine(map, Map)).Order(StringComparer.Ordinal))
        {
            schemas.Voeg(pad, opties, fouten);
        }

        foreach (var naam in nodig.Where(naam => !File.Exists(Path.Combine(map, Map, naam + Uitgang))))
        {
            fouten.Meld($"{Map}/{naam}{Uitgang}", "", "schema ontbreekt");
        }

        return schemas;
    }

    /// <summary>Schemas that are part of this build, by name.</summary>
    public static BundelSchemas Ingebouwd(params IEnumerable<string> namen)
    {
        var schemas = new BundelSchemas();
        var opties = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var naam in namen)
        {
            using var bron = typeof(BundelSchemas).Assembly.GetManifestResourceStream($"schema/{naam}")!;
            schemas.Voeg(naam, JsonSerializer.Deserialize<JsonElement>(bron), opties);
        }

        return schemas;
    }

    /// <summary>Notes where the JSON does not follow its schema.</summary>
    public void Controleer(string naam, JsonElement json, string bestand, Foutenlijst fouten)
    {
        if (!_schemas.TryGetValue(naam, out var schema) || schema.Schema.Evaluate(json, AlleenOordeel).IsValid)
        {
            return;
        }

        foreach (var fout in SchemaFout.PerPlaats(schema.Vertaler.Vertaal(schema.Schema.Evaluate(json, MetFouten), json)))
        {
            if (fout.Voorwaardelijk)
            {
                fouten.MeldVoorlopig(bestand, fout.Pointer, fout.Reden);
            }
            else
            {
                fouten.Meld(bestand, fout.Pointer, fout.Reden, fout.Bedekt);
            }
        }
    }

    private void Voeg(string pad, BuildOptions opties, Foutenlijst fouten)
    {
        var bestand = $"{Map}/{Path.GetFileName(pad)}";
        if (!File.Exists(pad) || !pad.EndsWith(Uitgang, StringComparison.Ordinal))
        {
            fouten.Meld(bestand, "", "hoort niet in de bundel");
            return;
        }

        if (JsonBestand.Lees(pad, bestand, fouten) is not { } json)
        {
            return;
        }

        try
        {
            Voeg(Path.GetFileName(pad)[..^Uitgang.Length], json, opties);
        }
        catch (Exception fout) when (fout is JsonSchemaException or RefResolutionException or JsonException or ArgumentException or InvalidOperationException)
        {
            fouten.Meld(bestand, "", $"geen geldig JSON Schema: {fout.Message}");
        }
    }

    private void Voeg(string naam, JsonElement json, BuildOptions opties) =>
        _schemas.Add(naam, (JsonSchema.Build(json, opties), new SchemaVertaler(json)));
}
