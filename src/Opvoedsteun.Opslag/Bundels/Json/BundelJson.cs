using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Opvoedsteun.Opslag.Bundels.Json;

/// <summary>How the records of the heart are written as JSON, and strictly read back.</summary>
internal static class BundelJson
{
    private const string SchemaVeld = "$schema";

    /// <summary>Writes a record. The generated code fixes the order of its fields, which decides the code of an edition.</summary>
    public static JsonSerializerOptions Schrijven { get; } = Maak(BundelJsonContext.Default);

    /// <summary>Reads a record back in which every field is written, as this release writes it.</summary>
    public static JsonSerializerOptions Teruglezen { get; } = Maak(BundelJsonContext.Default.WithAddedModifier(VereisAlles));

    /// <summary>Reads a record that may leave fields out.</summary>
    /// <remarks>Generated code would set every <c>init</c> property that the JSON leaves out to null; reflection keeps its default.</remarks>
    public static JsonSerializerOptions Lezen { get; } =
        Maak(new DefaultJsonTypeInfoResolver().WithAddedModifier(VereisParameters));

    /// <summary>Reads a file of the bundle, which may name its schema.</summary>
    public static JsonSerializerOptions BestandLezen { get; } =
        Maak(new DefaultJsonTypeInfoResolver().WithAddedModifier(VereisParameters).WithAddedModifier(StaSchemaToe));

    /// <summary>What is known of a type.</summary>
    public static JsonTypeInfo<T> Type<T>(this JsonSerializerOptions opties) => (JsonTypeInfo<T>)opties.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Maak(IJsonTypeInfoResolver typen)
    {
        var opties = new JsonSerializerOptions(BundelJsonContext.Default.Options)
        {
            // The JSON goes into files and databases, never into HTML; Dutch has to stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = typen,
        };
        opties.MakeReadOnly();
        return opties;
    }

    // What a record lacks was not known yet when it was written; generated code would leave null there.
    private static void VereisAlles(JsonTypeInfo type)
    {
        foreach (var eigenschap in type.Properties.Where(eigenschap => eigenschap.Set is not null || eigenschap.AssociatedParameter is not null))
        {
            eigenschap.IsRequired = true;
        }
    }

    // A positional record knows no `required`; without this a missing ground would silently become the first of its enum.
    private static void VereisParameters(JsonTypeInfo type)
    {
        foreach (var eigenschap in type.Properties)
        {
            eigenschap.IsRequired |= eigenschap.AssociatedParameter is { IsNullable: false };
        }
    }

    private static void StaSchemaToe(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            var schema = type.CreateJsonPropertyInfo(typeof(string), SchemaVeld);
            schema.Set = static (_, _) => { };
            type.Properties.Add(schema);
        }
    }
}
