namespace Opvoedsteun.Api.Http.Query;

/// <summary>The members of a record that a client wants, by their names in the contract.</summary>
internal sealed class VeldenParameter : KeuzeParameter
{
    private VeldenParameter(IReadOnlyList<string> velden)
        : base("fields", "Alleen deze velden van elk record; de andere ontbreken dan, ook als het schema ze verplicht noemt. Herhaal de parameter voor meer velden.", velden)
    {
    }

    /// <summary>The parameter for records of one contract.</summary>
    public static VeldenParameter Van<TContract>()
    {
        var velden = ContractJson.Info<TContract>().Properties.Select(veld => veld.Name).ToArray();
        return new VeldenParameter(velden) { Herhaalbaar = true, Voorbeeld = velden[0] };
    }
}
