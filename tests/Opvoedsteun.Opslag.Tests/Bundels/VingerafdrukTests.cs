using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests.Bundels;

public sealed class VingerafdrukTests : IDisposable
{
    private readonly TijdelijkeBundel _bundel = new();

    public void Dispose() => _bundel.Dispose();

    [Fact]
    public void The_same_files_in_another_folder_have_the_same_fingerprint()
    {
        using var ander = new TijdelijkeBundel();
        Assert.Equal(BundelReader.Vingerafdruk(ander.Map), BundelReader.Vingerafdruk(_bundel.Map));
        Assert.Matches("^[0-9a-f]{64}$", BundelReader.Vingerafdruk(ander.Map));
    }

    [Fact]
    public void Other_bytes_another_name_and_one_more_file_all_change_it()
    {
        List<string> afdrukken = [BundelReader.Vingerafdruk(_bundel.Map)];
        void Neem() => afdrukken.Add(BundelReader.Vingerafdruk(_bundel.Map));

        _bundel.Schrijf("editie.json", _bundel.Lees("editie.json") + " ");
        Neem();
        _bundel.Schrijf("README.md", "");
        Neem();
        File.Move(_bundel.Pad("README.md"), _bundel.Pad("LICENSE"));
        Neem();

        Assert.Equal(4, afdrukken.Distinct().Count());
    }

    [Fact]
    public void It_needs_no_good_bundle()
    {
        _bundel.Schrijf("editie.json", "{");
        Assert.NotEmpty(BundelReader.Vingerafdruk(_bundel.Map));
    }
}
