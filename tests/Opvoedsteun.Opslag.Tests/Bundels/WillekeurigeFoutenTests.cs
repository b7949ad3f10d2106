using System.Text.Json.Nodes;
using CsCheck;

namespace Opvoedsteun.Opslag.Tests.Bundels;

/// <summary>Puts anything anywhere in a good bundle.</summary>
public sealed class WillekeurigeFoutenTests : IDisposable
{
    private static readonly string[] Waarden = ["null", "true", "-1", "1e400", "0.5", "\"\"", "\"x/y~z\"", "\"2026-13-01\"", "[]", "[null]", "[1]", "{}", "{\"a/b\":1}"];

    private readonly TijdelijkeBundel _bundel = new();
    private readonly string[] _bestanden;

    public WillekeurigeFoutenTests() =>
        _bestanden = [.. Directory.EnumerateFiles(_bundel.Map, "*.json", SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(_bundel.Map, pad).Replace('\\', '/'))
            .Where(bestand => !bestand.StartsWith("schema/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public void Dispose() => _bundel.Dispose();

    [Fact]
    public void Whatever_stands_anywhere_is_a_fault_or_no_fault_but_never_a_crash() =>
        Gen.Select(Gen.Int[0, _bestanden.Length - 1], Gen.Int[0, 999], Gen.Int[0, Waarden.Length - 1]).Sample(
            (nummer, plaats, waarde) =>
            {
                var bestand = _bestanden[nummer];
                var goed = _bundel.Lees(bestand);
                var pointers = Pointers(JsonNode.Parse(goed), "").ToList();
                _bundel.Wijzig(bestand, pointers[plaats % pointers.Count], Waarden[waarde]);
                var fouten = _bundel.Fouten;
                _bundel.Schrijf(bestand, goed);

                Assert.All(fouten, fout => Assert.DoesNotContain("System.", fout, StringComparison.Ordinal));
                Assert.Equal(fouten.Distinct(), fouten);
            },
            iter: 60,
            threads: 1);

    private static IEnumerable<string> Pointers(JsonNode? knoop, string pointer) => knoop switch
    {
        JsonObject velden => velden.SelectMany(veld => Pointers(veld.Value, $"{pointer}/{veld.Key}").Prepend($"{pointer}/{veld.Key}")),
        JsonArray lijst => lijst.SelectMany((element, index) => Pointers(element, $"{pointer}/{index}").Prepend($"{pointer}/{index}")),
        _ => [],
    };
}
