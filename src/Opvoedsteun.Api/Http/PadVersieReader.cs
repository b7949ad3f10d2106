using Asp.Versioning;

namespace Opvoedsteun.Api.Http;

/// <summary>Reads the version from the path, where the routes spell it out.</summary>
/// <remarks>
/// A version as a route parameter would also take <c>/v1.0</c>, a second address of the same thing, and costs every request
/// a pattern built anew.
/// </remarks>
internal sealed class PadVersieReader : IApiVersionReader
{
    private static readonly PathString _pad = $"/v{ApiVersie.Hoofdversie}";
    private static readonly IReadOnlyList<string> _versie = [ApiVersie.Hoofdversie.ToString(System.Globalization.CultureInfo.InvariantCulture)];

    /// <inheritdoc/>
    public void AddParameters(IApiVersionParameterDescriptionContext context)
    {
        // The path is no parameter.
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Read(HttpRequest request) => request.Path.StartsWithSegments(_pad, StringComparison.Ordinal) ? _versie : [];
}
