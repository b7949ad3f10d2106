namespace Opvoedsteun.Api.Http;

/// <summary>The version of the API: of its contract, not of its build.</summary>
internal static class ApiVersie
{
    /// <summary>The major version, the one in the path.</summary>
    public const int Hoofdversie = 1;

    /// <summary>The full version (SemVer), sent in <c>API-Version</c> and written in the document.</summary>
    public const string Tekst = "1.0.0";
}
