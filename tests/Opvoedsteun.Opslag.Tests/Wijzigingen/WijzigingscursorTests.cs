using CsCheck;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Tests.Wijzigingen;

public sealed class WijzigingscursorTests
{
    [Fact]
    public void A_cursor_comes_back_from_its_text_and_needs_no_escaping() =>
        Gen.Select(Gen.Long[1, long.MaxValue], Gen.UInt).Sample((nummer, merk) =>
        {
            var cursor = new Wijzigingscursor(nummer, merk);
            Assert.True(Wijzigingscursor.TryParse(cursor.ToString(), out var gelezen));
            Assert.Equal(cursor, gelezen);
            Assert.Equal(cursor.ToString(), Uri.EscapeDataString(cursor.ToString()));
        });

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("AAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAA=")]
    [InlineData("AAAA AAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAA/")]
    [InlineData("AAAAAAAAAAAAAAAB")]
    [InlineData("__________8AAAAB")]
    [InlineData("éééééééééééééééé")]
    public void What_no_log_ever_gave_is_no_cursor(string tekst) => Assert.False(Wijzigingscursor.TryParse(tekst, out _));

    [Fact]
    public void No_text_is_read_as_the_cursor_of_another() =>
        Gen.String[Gen.Char["AZaz09-_ ="], 16, 16].Sample(tekst => Assert.True(!Wijzigingscursor.TryParse(tekst, out var cursor) || cursor.ToString() == tekst));
}
