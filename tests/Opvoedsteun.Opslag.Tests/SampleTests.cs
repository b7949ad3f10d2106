using System.Collections;
using System.Reflection;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Opslag.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_fills_every_property_of_every_record_so_that_a_round_trip_proves_something()
    {
        using var voorbeeld = new Voorbeeld();
        Dictionary<PropertyInfo, bool> gevuld = [];

        Bezoek(BundelReader.Lees(voorbeeld.Map).Inhoud, gevuld);

        Assert.Empty(gevuld.Where(paar => !paar.Value).Select(paar => $"{paar.Key.DeclaringType!.Name}.{paar.Key.Name}"));
    }

    private static void Bezoek(object record, Dictionary<PropertyInfo, bool> gevuld)
    {
        var eigenschappen = record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(eigenschap => eigenschap.GetMethod is { } lezen && lezen.GetParameters().Length == 0 && eigenschap.CanWrite);
        foreach (var eigenschap in eigenschappen)
        {
            var waarde = eigenschap.GetValue(record);
            gevuld[eigenschap] = gevuld.GetValueOrDefault(eigenschap) || IsGevuld(waarde, eigenschap.PropertyType);
            foreach (var deel in Delen(waarde).Where(deel => deel.GetType().Namespace!.StartsWith("Opvoedsteun", StringComparison.Ordinal)))
            {
                Bezoek(deel, gevuld);
            }
        }
    }

    private static IEnumerable<object> Delen(object? waarde) => waarde switch
    {
        null or string => [],
        IEnumerable lijst => lijst.Cast<object>(),
        _ => [waarde],
    };

    private static bool IsGevuld(object? waarde, Type type) => waarde switch
    {
        null => false,
        ICollection lijst => lijst.Count > 0,
        _ => !type.IsValueType || type.IsEnum || !waarde.Equals(Activator.CreateInstance(type)),
    };
}
