namespace Opvoedsteun.Api.V1;

/// <summary>Een begrip met zijn naam.</summary>
public sealed record BegripNaamContract
{
    /// <summary>Code in het begrippenkader.</summary>
    /// <example>interventie</example>
    public required string Code { get; init; }

    /// <summary>Nederlandse naam.</summary>
    /// <example>Interventie</example>
    public required string Naam { get; init; }
}
