using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Api.V1.Dekking;
using Opvoedsteun.Api.V1.Edities;
using Opvoedsteun.Api.V1.Gemeentedekking;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Ingang;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Api.V1.Leren;
using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Api.V1.Ontwikkelingsfasen;
using Opvoedsteun.Api.V1.Wijzigingen;
using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Api.Http;

/// <summary>How every answer is written: camelCase, Dutch letters as they are, nulls and empty lists included.</summary>
internal static class ContractJson
{
    /// <summary>The options of every answer; the document is drawn up with the same ones.</summary>
    public static JsonSerializerOptions Opties { get; } = MaakOpties();

    /// <summary>The same for what is written member by member.</summary>
    public static JsonWriterOptions Schrijver { get; } = new() { Encoder = Opties.Encoder, SkipValidation = true };

    /// <summary>How one type is written.</summary>
    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Opties.GetTypeInfo(typeof(T));

    /// <summary>The members of one type, in the order in which they are written.</summary>
    /// <remarks>Straight from the resolver: what all their types need to be written is not worked out for a name.</remarks>
    public static string[] Velden<T>() =>
        [.. Opties.TypeInfoResolver!.GetTypeInfo(typeof(T), Opties)!.Properties.OrderBy(veld => veld.Order).Select(veld => veld.Name)];

    /// <summary>A choice as it is written in a query, a body and an answer.</summary>
    public static string Woord<T>(T keuze)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(keuze.ToString());

    private static JsonSerializerOptions MaakOpties()
    {
        var opties = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = ContractJsonContext.Default.WithAddedModifier(GeerfdeVeldenEerst),
            Converters =
            {
                new MomentConverter(),
                new JsonStringEnumConverter<Relatie>(JsonNamingPolicy.CamelCase),
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
            },
        };
        opties.MakeReadOnly();
        return opties;
    }

    // A detail is a row and more; it should read that way, while the serialiser starts with the derived type.
    private static void GeerfdeVeldenEerst(JsonTypeInfo type)
    {
        foreach (var veld in type.Properties)
        {
            if (veld.AttributeProvider is System.Reflection.MemberInfo { DeclaringType: { } declaratie } && declaratie != type.Type)
            {
                veld.Order = -1;
            }
        }
    }
}

/// <summary>The types that are written, with code generated for each.</summary>
[JsonSerializable(typeof(AanbodContract))]
[JsonSerializable(typeof(AanbodLijstVerzoekContract))]
[JsonSerializable(typeof(AanbodVerzoekContract))]
[JsonSerializable(typeof(AlternatiefContract))]
[JsonSerializable(typeof(BegripContract))]
[JsonSerializable(typeof(BegrippenkaderContract))]
[JsonSerializable(typeof(EditieContract))]
[JsonSerializable(typeof(GemeenteContract))]
[JsonSerializable(typeof(GemeentedekkingContract))]
[JsonSerializable(typeof(GemeenteRijContract))]
[JsonSerializable(typeof(HistorieContract))]
[JsonSerializable(typeof(IngangContract))]
[JsonSerializable(typeof(InstrumentContract))]
[JsonSerializable(typeof(InterventieContract))]
[JsonSerializable(typeof(InventarisatieContract))]
[JsonSerializable(typeof(InventarisatieVerzoekContract))]
[JsonSerializable(typeof(InterventieLijstRijContract))]
[JsonSerializable(typeof(KengetalContract))]
[JsonSerializable(typeof(KruistabelContract))]
[JsonSerializable(typeof(LeerprogrammaContract))]
[JsonSerializable(typeof(LeerprogrammaRijContract))]
[JsonSerializable(typeof(LijstVerslagContract))]
[JsonSerializable(typeof(MatchAntwoordContract))]
[JsonSerializable(typeof(MatchregelContract))]
[JsonSerializable(typeof(MatchVerzoekContract))]
[JsonSerializable(typeof(OntwikkelingsfaseContract))]
[JsonSerializable(typeof(Probleem))]
[JsonSerializable(typeof(TrefferContract))]
[JsonSerializable(typeof(VerkenningContract))]
[JsonSerializable(typeof(VerkenningVerzoekContract))]
[JsonSerializable(typeof(WijzigingenContract))]
internal sealed partial class ContractJsonContext : JsonSerializerContext;
