using System.ComponentModel.DataAnnotations;

namespace Opvoedsteun.Api;

/// <summary>Who publishes this service, and where: section <c>Publicatie</c> of the settings.</summary>
internal sealed class PublicatieOptions
{
    /// <summary>Public address of the service up to the version, without a trailing slash; named in the document.</summary>
    [Required, RegularExpression("^https://[^/]+(/.*[^/])?$")]
    public required string ServerUrl { get; set; }

    /// <summary>Name of the team that answers questions.</summary>
    [Required]
    public required string ContactNaam { get; set; }

    /// <summary>Page on which the team can be reached.</summary>
    [Required, Url]
    public required string ContactUrl { get; set; }

    /// <summary>Address of the team.</summary>
    [Required, EmailAddress]
    public required string ContactEmail { get; set; }
}
