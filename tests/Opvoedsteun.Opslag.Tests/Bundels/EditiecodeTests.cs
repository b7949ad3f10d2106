using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class EditiecodeTests
{
    // The number and the code of the bundle in this repository, together: databases that have the number refuse another code.
    private const int Volgnummer = 2;
    private const string Code = "630e121866ac5161f560bd6e9bfe91116121277f87da23f1bb41d6d56a993cc6";

    [Fact]
    public void Other_knowledge_has_another_number()
    {
        var bundel = BundelReader.Lees(Broncode.SeedData);

        Assert.True(
            (bundel.Volgnummer, bundel.Canoniek.Editie) == (Volgnummer, Code),
            $"""
            The knowledge in seed-data, or its canonical form, is no longer that of bundle {Volgnummer}.
            Raise volgnummer in seed-data/editie.json (unless {Volgnummer} was never released), and write in {nameof(EditiecodeTests)}:
                Volgnummer = {bundel.Volgnummer}
                Code = "{bundel.Canoniek.Editie}"
            """);
    }
}
