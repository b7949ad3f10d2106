namespace Opvoedsteun.Opslag.Tests.Bundels;

/// <summary>The sources these tests were built from.</summary>
internal static class Broncode
{
    public static string SeedData { get; } = Path.Combine(Wortel(), "seed-data");

    private static string Wortel()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "Opvoedsteun.Api.sln")))
        {
            map = Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("Opvoedsteun.Api.sln");
        }

        return map;
    }
}
