namespace Opvoedsteun.Api.Tests.Document;

/// <summary>Files of this repository that tests read, and rewrite when asked to.</summary>
internal static class Repository
{
    /// <summary>Whether the run is asked to rewrite the published document and its examples.</summary>
    public static bool SchrijfOpenApi => Environment.GetEnvironmentVariable("OPVOEDSTEUN_SCHRIJF_OPENAPI") == "1";

    /// <summary>The folder of the repository.</summary>
    public static string Wortel { get; } = Zoek();

    /// <summary>The published document.</summary>
    public static string Document => Path.Combine(Wortel, "openapi", "v1", "openapi.json");

    /// <summary>The examples of the document.</summary>
    public static string Voorbeelden => Path.Combine(Wortel, "openapi", "v1", "voorbeelden");

    private static string Zoek()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map!.FullName, "Opvoedsteun.Api.sln")))
        {
            map = map.Parent;
        }

        return map.FullName;
    }
}
