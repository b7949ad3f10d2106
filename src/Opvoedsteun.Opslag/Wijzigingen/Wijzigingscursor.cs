using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>How far a reader of the log has come: the number of the last change it saw, and a mark of what that change was.</summary>
/// <remarks>
/// A database that was put back to an earlier state gives its numbers anew. By the mark a reader hears that it must start again,
/// where a number alone would let it go on with a copy that lacks changes. Equal logs give equal cursors, on every node and database.
/// </remarks>
/// <param name="Nummer">Number of the last change that was seen; 0 for none.</param>
/// <param name="Merk">The first bytes of the hash of that change; 0 for none.</param>
public readonly record struct Wijzigingscursor(long Nummer, uint Merk)
{
    private const int Bytes = sizeof(long) + sizeof(uint);
    private const int Tekens = Bytes / 3 * 4;

    /// <summary>Before the first change.</summary>
    public static Wijzigingscursor Begin => default;

    /// <summary>Reads a cursor from its text.</summary>
    /// <returns>Whether it can have been given by this log or another one.</returns>
    public static bool TryParse(string tekst, [MaybeNullWhen(false)] out Wijzigingscursor cursor)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        cursor = default;
        if (tekst is not { Length: Tekens }
            || Base64Url.DecodeFromChars(tekst, bytes, out _, out var gelezen) != OperationStatus.Done
            || gelezen != Bytes)
        {
            return false;
        }

        cursor = new(BinaryPrimitives.ReadInt64BigEndian(bytes), BinaryPrimitives.ReadUInt32BigEndian(bytes[sizeof(long)..]));
        return cursor.Nummer > 0 || cursor == Begin;
    }

    /// <summary>The text that a client keeps: sixteen characters that need no escaping in an address.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Nummer);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[sizeof(long)..], Merk);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>At a change.</summary>
    internal static Wijzigingscursor Na(Recordwijziging wijziging)
    {
        var bron = Encoding.UTF8.GetBytes(string.Join('\n', wijziging.Soort, wijziging.Id, wijziging.Actie, wijziging.Editie, wijziging.Plaats, wijziging.Gegevens));
        return new(wijziging.Nummer, BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(bron)));
    }
}
