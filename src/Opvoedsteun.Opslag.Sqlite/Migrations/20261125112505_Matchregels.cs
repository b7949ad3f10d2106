using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Opvoedsteun.Opslag.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Matchregels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "InstroomTotMaanden",
                table: "Interventie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InstroomVanMaanden",
                table: "Interventie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Matchregel",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: true),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Matchregel", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Matchregel_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Matchregel_Bron",
                table: "Matchregel",
                column: "Bron");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Matchregel");

            migrationBuilder.DropColumn(
                name: "InstroomTotMaanden",
                table: "Interventie");

            migrationBuilder.DropColumn(
                name: "InstroomVanMaanden",
                table: "Interventie");
        }
    }
}
