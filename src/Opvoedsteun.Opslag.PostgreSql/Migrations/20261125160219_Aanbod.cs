using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Opvoedsteun.Opslag.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Aanbod : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Aanbod",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Gemeente = table.Column<string>(type: "text", nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "json", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanbod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aanbod_Gemeente_Gemeente",
                        column: x => x.Gemeente,
                        principalTable: "Gemeente",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "AanbodStand",
                columns: table => new
                {
                    Gemeente = table.Column<string>(type: "text", nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AanbodStand", x => x.Gemeente);
                    table.ForeignKey(
                        name: "FK_AanbodStand_Gemeente_Gemeente",
                        column: x => x.Gemeente,
                        principalTable: "Gemeente",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "Idempotentie",
                columns: table => new
                {
                    Client = table.Column<string>(type: "text", nullable: false),
                    Sleutel = table.Column<string>(type: "text", nullable: false),
                    Vingerafdruk = table.Column<string>(type: "text", nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idempotentie", x => new { x.Client, x.Sleutel });
                });

            migrationBuilder.CreateTable(
                name: "Inventarisatie",
                columns: table => new
                {
                    Gemeente = table.Column<string>(type: "text", nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "json", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inventarisatie", x => x.Gemeente);
                    table.ForeignKey(
                        name: "FK_Inventarisatie_Gemeente_Gemeente",
                        column: x => x.Gemeente,
                        principalTable: "Gemeente",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "Wijziging",
                columns: table => new
                {
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Soort = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false),
                    Gemeente = table.Column<string>(type: "text", nullable: true),
                    Actie = table.Column<string>(type: "text", nullable: false),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false),
                    Editie = table.Column<string>(type: "text", nullable: false),
                    Client = table.Column<string>(type: "text", nullable: true),
                    Gegevens = table.Column<string>(type: "json", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wijziging", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "Wijzigingsteller",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Laatste = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wijzigingsteller", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "Wijzigingsteller",
                columns: new[] { "Id", "Laatste" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Aanbod_Gemeente",
                table: "Aanbod",
                column: "Gemeente");

            migrationBuilder.CreateIndex(
                name: "IX_Idempotentie_Tijdstip",
                table: "Idempotentie",
                column: "Tijdstip");

            migrationBuilder.CreateIndex(
                name: "IX_Wijziging_Soort_Id",
                table: "Wijziging",
                columns: new[] { "Soort", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aanbod");

            migrationBuilder.DropTable(
                name: "AanbodStand");

            migrationBuilder.DropTable(
                name: "Idempotentie");

            migrationBuilder.DropTable(
                name: "Inventarisatie");

            migrationBuilder.DropTable(
                name: "Wijziging");

            migrationBuilder.DropTable(
                name: "Wijzigingsteller");
        }
    }
}
