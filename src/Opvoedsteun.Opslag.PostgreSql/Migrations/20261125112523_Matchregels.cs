using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Opvoedsteun.Opslag.PostgreSql.Migrations
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
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InstroomVanMaanden",
                table: "Interventie",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Matchregel",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false),
                    Bron = table.Column<string>(type: "text", nullable: true),
                    Document = table.Column<string>(type: "json", nullable: false)
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
