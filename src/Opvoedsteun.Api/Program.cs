using Microsoft.AspNetCore.Connections;
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
catch (IOException fout) when (fout.InnerException is AddressInUseException)
{
    // Kestrel's words name the address; where in Kestrel it was found out helps nobody.
    await Console.Error.WriteLineAsync(fout.Message);
    return 1;
}
