using Mapster;
using Mapster.Models;
using Opvoedsteun.Api.V1;

namespace Opvoedsteun.Api.Tests.V1;

/// <summary>Every member of a contract comes from somewhere; one that was forgotten is named here, not served as null.</summary>
public sealed class ContractMappingTests
{
    /// <summary>A class that registers maps, by name.</summary>
    public static TheoryData<string> Registers => [.. Klassen().Select(klasse => klasse.Name)];

    [Theory]
    [MemberData(nameof(Registers))]
    public void Every_map_of_a_register_gives_each_member_of_its_contract_a_source(string register)
    {
        var config = new TypeAdapterConfig { RequireDestinationMemberSource = ContractMapping.Config.RequireDestinationMemberSource };
        ((IRegister)Activator.CreateInstance(Klassen().Single(klasse => klasse.Name == register))!).Register(config);
        Assert.NotEmpty(config.RuleMap);
        var fouten = config.RuleMap.Keys.Select(Fout).OfType<string>().ToList();
        Assert.True(fouten.Count == 0, string.Join(Environment.NewLine, fouten));

        string? Fout(TypeTuple map)
        {
            try
            {
                config.Compile(map.Source, map.Destination);
                return null;
            }
            catch (CompileException fout)
            {
                return $"{map.Source.Name} -> {map.Destination.Name}: {fout.InnerException?.Message ?? fout.Message}";
            }
        }
    }

    [Fact]
    public void The_service_uses_every_register_and_asks_each_member_for_a_source()
    {
        Assert.True(ContractMapping.Config.RequireDestinationMemberSource);
        foreach (var klasse in Klassen())
        {
            var eigen = new TypeAdapterConfig();
            ((IRegister)Activator.CreateInstance(klasse)!).Register(eigen);
            Assert.Subset(ContractMapping.Config.RuleMap.Keys.ToHashSet(), eigen.RuleMap.Keys.ToHashSet());
        }
    }

    private static IEnumerable<Type> Klassen() =>
        typeof(ContractMapping).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRegister)));
}
