using Opvoedsteun.Api;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Opslag.Bundels;
using Opvoedsteun.Opslag.Seeding;

if (args is ["controleer", .. var mappen])
{
    return Controleopdracht.Voer(mappen);
}

if (args is ["gezond", .. var adressen])
{
    return await Gezondheidsopdracht.VoerAsync(adressen);
}

if (args is [("dump" or "herstel") and var opdracht, .. var rest])
{
    return await Reservekopieopdracht.VoerAsync(opdracht, rest);
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
