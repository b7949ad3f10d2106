using System.Buffers;

namespace Opvoedsteun.Api.Http.Export;

/// <summary>Records as they stand in the list, one a line.</summary>
internal sealed class NdJsonResult(KennisRequest verzoek, string naam, IEnumerable<byte[]> rijen) : ExportResult(verzoek, naam)
{
    private const int Brok = 64 * 1024;

    protected override string ContentType => MediaTypen.NdJson;

    protected override async Task SchrijfAsync(HttpResponse response, CancellationToken stop)
    {
        var pijp = response.BodyWriter;
        foreach (var rij in rijen)
        {
            pijp.Write(rij);
            pijp.Write("\n"u8);
            if (pijp.UnflushedBytes >= Brok)
            {
                await pijp.FlushAsync(stop);
            }
        }

        await pijp.FlushAsync(stop);
    }
}
