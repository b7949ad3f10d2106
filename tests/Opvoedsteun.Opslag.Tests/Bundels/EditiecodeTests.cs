using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class EditiecodeTests
{
    // The number and the code of the bundle in this repository, together: databases that have the number refuse another code.
    private const int Volgnummer = 1;
    private const string Code = "aefbc6fc159fdd77c577b181a7df8ba7fce5ec66be6c1e7a52bdc5a5f7f11328";

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
