namespace Opvoedsteun.Api.Http.Export;

/// <summary>A table as a workbook with one sheet.</summary>
internal sealed class XlsxResult<T>(KennisRequest verzoek, string naam, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen)
    : WerkmapResult(verzoek, naam, [Werkblad.Van("Lijst", kolommen, rijen)]);
