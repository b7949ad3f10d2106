using Opvoedsteun.Api;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Seeding;

if (args is ["controleer", .. var mappen])
{
    return Controleopdracht.Voer(mappen);
}

try
{
    await ApiBuilder.Bouw(args).RunAsync();
    return 0;
}
catch (Exception fout) when (fout is BundelException or VerdwenenRecordsException or EditieConflictException)
{
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}
