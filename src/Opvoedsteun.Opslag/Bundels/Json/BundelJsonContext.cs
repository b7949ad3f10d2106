using System.Text.Json.Serialization;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Leren;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Opslag.Bundels.Json;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    IgnoreReadOnlyProperties = true,
    Converters =
    [
        typeof(KebabEnumConverter<Herkomst>),
        typeof(KebabEnumConverter<Ernst>),
        typeof(KebabEnumConverter<Grond>),
        typeof(KebabEnumConverter<Cijfersoort>),
        typeof(KebabEnumConverter<Ernstoordeel>),
        typeof(KebabEnumConverter<Inventarisatiestatus>),
        typeof(KebabEnumConverter<Kandidaatschap>),
        typeof(KebabEnumConverter<Opvoeddoel>),
        typeof(KebabEnumConverter<Plaatseenheid>),
        typeof(KebabEnumConverter<Regelgevolg>),
        typeof(KebabEnumConverter<Regeltoets>),
        typeof(KebabEnumConverter<Urgentie>),
        typeof(KebabEnumConverter<Verwijsadres>),
        typeof(KebabEnumConverter<Verwijsgrond>),
        typeof(CamelEnumConverter<Relatie>),
        typeof(DeeldatumConverter),
        typeof(KortDecimaalConverter),
    ])]
[JsonSerializable(typeof(EditieGegevens))]
[JsonSerializable(typeof(Brondocument))]
[JsonSerializable(typeof(Begrippenkader))]
[JsonSerializable(typeof(KaderGegevens))]
[JsonSerializable(typeof(Begrip))]
[JsonSerializable(typeof(Kruisverwijzing))]
[JsonSerializable(typeof(Interventie))]
[JsonSerializable(typeof(Leerprogramma))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(Kengetal))]
[JsonSerializable(typeof(Matchregel))]
[JsonSerializable(typeof(Provincie))]
[JsonSerializable(typeof(Gemeente))]
[JsonSerializable(typeof(LokaalAanbod))]
[JsonSerializable(typeof(Inventarisatie))]
internal sealed partial class BundelJsonContext : JsonSerializerContext;
