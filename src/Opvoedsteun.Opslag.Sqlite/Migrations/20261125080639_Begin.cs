using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Opvoedsteun.Opslag.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Brondocument",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Uitgever = table.Column<string>(type: "TEXT", nullable: true),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brondocument", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Editie",
                columns: table => new
                {
                    Volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApiVersie = table.Column<string>(type: "TEXT", nullable: false),
                    AantalWijzigingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Vingerafdruk = table.Column<string>(type: "TEXT", nullable: false),
                    Tijdstip = table.Column<long>(type: "INTEGER", nullable: false),
                    Bestand = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Editie", x => x.Volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "Interventie",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Aliassen = table.Column<string>(type: "TEXT", nullable: false),
                    Eigenaar = table.Column<string>(type: "TEXT", nullable: true),
                    Samenvatting = table.Column<string>(type: "TEXT", nullable: false),
                    Doel = table.Column<string>(type: "TEXT", nullable: false),
                    Aanpak = table.Column<string>(type: "TEXT", nullable: false),
                    DoelgroepToelichting = table.Column<string>(type: "TEXT", nullable: true),
                    LeeftijdVanMaanden = table.Column<int>(type: "INTEGER", nullable: true),
                    LeeftijdTotMaanden = table.Column<int>(type: "INTEGER", nullable: true),
                    LeeftijdGrond = table.Column<string>(type: "TEXT", nullable: false),
                    GespecialiseerdeJeugdhulp = table.Column<bool>(type: "INTEGER", nullable: false),
                    AantalBijeenkomstenVan = table.Column<int>(type: "INTEGER", nullable: true),
                    AantalBijeenkomstenTot = table.Column<int>(type: "INTEGER", nullable: true),
                    DoorlooptijdWekenVan = table.Column<int>(type: "INTEGER", nullable: true),
                    DoorlooptijdWekenTot = table.Column<int>(type: "INTEGER", nullable: true),
                    GroepsgrootteVan = table.Column<int>(type: "INTEGER", nullable: true),
                    GroepsgrootteTot = table.Column<int>(type: "INTEGER", nullable: true),
                    ToegangCode = table.Column<string>(type: "TEXT", nullable: false),
                    ToegangGrond = table.Column<string>(type: "TEXT", nullable: false),
                    ContraIndicaties = table.Column<string>(type: "TEXT", nullable: false),
                    Talen = table.Column<string>(type: "TEXT", nullable: false),
                    KostenOuder = table.Column<string>(type: "TEXT", nullable: false),
                    Website = table.Column<string>(type: "TEXT", nullable: true),
                    VervallenOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Opvolger = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interventie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interventie_Interventie_Opvolger",
                        column: x => x.Opvolger,
                        principalTable: "Interventie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Provincie",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Aliassen = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provincie", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Begrippenkader",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    NaamEn = table.Column<string>(type: "TEXT", nullable: false),
                    Definitie = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Begrippenkader", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Begrippenkader_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Instrument",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instrument", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Instrument_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Kengetal",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Waarde = table.Column<decimal>(type: "TEXT", nullable: true),
                    Eenheid = table.Column<string>(type: "TEXT", nullable: true),
                    Aanduiding = table.Column<string>(type: "TEXT", nullable: true),
                    Populatie = table.Column<string>(type: "TEXT", nullable: false),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: true),
                    Onderzoek = table.Column<string>(type: "TEXT", nullable: true),
                    MagVermenigvuldigd = table.Column<bool>(type: "INTEGER", nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    Bron = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kengetal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kengetal_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Leerprogramma",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leerprogramma", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leerprogramma_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EerderId",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Interventie = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EerderId", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EerderId_Interventie_Interventie",
                        column: x => x.Interventie,
                        principalTable: "Interventie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InterventieBron",
                columns: table => new
                {
                    Interventie = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    Uitgever = table.Column<string>(type: "TEXT", nullable: true),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventieBron", x => new { x.Interventie, x.Id });
                    table.ForeignKey(
                        name: "FK_InterventieBron_Interventie_Interventie",
                        column: x => x.Interventie,
                        principalTable: "Interventie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Verwant",
                columns: table => new
                {
                    Interventie = table.Column<string>(type: "TEXT", nullable: false),
                    Met = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verwant", x => new { x.Interventie, x.Met });
                    table.ForeignKey(
                        name: "FK_Verwant_Interventie_Interventie",
                        column: x => x.Interventie,
                        principalTable: "Interventie",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Verwant_Interventie_Met",
                        column: x => x.Met,
                        principalTable: "Interventie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Gemeente",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Aliassen = table.Column<string>(type: "TEXT", nullable: false),
                    Provincie = table.Column<string>(type: "TEXT", nullable: false),
                    GeldigVan = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GeldigTot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gemeente", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Gemeente_Provincie_Provincie",
                        column: x => x.Provincie,
                        principalTable: "Provincie",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "Begrip",
                columns: table => new
                {
                    Kader = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    NaamEn = table.Column<string>(type: "TEXT", nullable: false),
                    Definitie = table.Column<string>(type: "TEXT", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: true),
                    OokIn = table.Column<string>(type: "TEXT", nullable: false),
                    Bovenliggend = table.Column<string>(type: "TEXT", nullable: true),
                    Synoniemen = table.Column<string>(type: "TEXT", nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    Eigenschappen = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Begrip", x => new { x.Kader, x.Code });
                    table.ForeignKey(
                        name: "FK_Begrip_Begrip_Kader_Bovenliggend",
                        columns: x => new { x.Kader, x.Bovenliggend },
                        principalTable: "Begrip",
                        principalColumns: new[] { "Kader", "Code" });
                    table.ForeignKey(
                        name: "FK_Begrip_Begrippenkader_Kader",
                        column: x => x.Kader,
                        principalTable: "Begrippenkader",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_Begrip_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Erkenning",
                columns: table => new
                {
                    Interventie = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Niveau = table.Column<string>(type: "TEXT", nullable: false),
                    Datum = table.Column<string>(type: "TEXT", nullable: true),
                    Commissie = table.Column<string>(type: "TEXT", nullable: true),
                    Bron = table.Column<string>(type: "TEXT", nullable: true),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Erkenning", x => new { x.Interventie, x.Volgorde });
                    table.ForeignKey(
                        name: "FK_Erkenning_InterventieBron_Interventie_Bron",
                        columns: x => new { x.Interventie, x.Bron },
                        principalTable: "InterventieBron",
                        principalColumns: new[] { "Interventie", "Id" });
                    table.ForeignKey(
                        name: "FK_Erkenning_Interventie_Interventie",
                        column: x => x.Interventie,
                        principalTable: "Interventie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GemeenteCijfer",
                columns: table => new
                {
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Waarde = table.Column<int>(type: "INTEGER", nullable: false),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GemeenteCijfer", x => new { x.Gemeente, x.Volgorde });
                    table.ForeignKey(
                        name: "FK_GemeenteCijfer_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_GemeenteCijfer_Gemeente_Gemeente",
                        column: x => x.Gemeente,
                        principalTable: "Gemeente",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "OpgegaanIn",
                columns: table => new
                {
                    Gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    In = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpgegaanIn", x => new { x.Gemeente, x.In });
                    table.ForeignKey(
                        name: "FK_OpgegaanIn_Gemeente_Gemeente",
                        column: x => x.Gemeente,
                        principalTable: "Gemeente",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_OpgegaanIn_Gemeente_In",
                        column: x => x.In,
                        principalTable: "Gemeente",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "Wijk",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wijk", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Wijk_Gemeente_Gemeente",
                        column: x => x.Gemeente,
                        principalTable: "Gemeente",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "Kenmerk",
                columns: table => new
                {
                    Interventie = table.Column<string>(type: "TEXT", nullable: false),
                    Kader = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Grond = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kenmerk", x => new { x.Interventie, x.Kader, x.Code });
                    table.ForeignKey(
                        name: "FK_Kenmerk_Begrip_Kader_Code",
                        columns: x => new { x.Kader, x.Code },
                        principalTable: "Begrip",
                        principalColumns: new[] { "Kader", "Code" });
                    table.ForeignKey(
                        name: "FK_Kenmerk_InterventieBron_Interventie_Bron",
                        columns: x => new { x.Interventie, x.Bron },
                        principalTable: "InterventieBron",
                        principalColumns: new[] { "Interventie", "Id" });
                    table.ForeignKey(
                        name: "FK_Kenmerk_Interventie_Interventie",
                        column: x => x.Interventie,
                        principalTable: "Interventie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Kruisverwijzing",
                columns: table => new
                {
                    VanKader = table.Column<string>(type: "TEXT", nullable: false),
                    VanCode = table.Column<string>(type: "TEXT", nullable: false),
                    NaarKader = table.Column<string>(type: "TEXT", nullable: false),
                    NaarCode = table.Column<string>(type: "TEXT", nullable: false),
                    Relatie = table.Column<string>(type: "TEXT", nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kruisverwijzing", x => new { x.VanKader, x.VanCode, x.NaarKader, x.NaarCode });
                    table.ForeignKey(
                        name: "FK_Kruisverwijzing_Begrip_NaarKader_NaarCode",
                        columns: x => new { x.NaarKader, x.NaarCode },
                        principalTable: "Begrip",
                        principalColumns: new[] { "Kader", "Code" });
                    table.ForeignKey(
                        name: "FK_Kruisverwijzing_Begrip_VanKader_VanCode",
                        columns: x => new { x.VanKader, x.VanCode },
                        principalTable: "Begrip",
                        principalColumns: new[] { "Kader", "Code" });
                });

            migrationBuilder.CreateTable(
                name: "Buurt",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Wijk = table.Column<string>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Buurt", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Buurt_Wijk_Wijk",
                        column: x => x.Wijk,
                        principalTable: "Wijk",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "WijkCijfer",
                columns: table => new
                {
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Wijk = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Waarde = table.Column<int>(type: "INTEGER", nullable: false),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WijkCijfer", x => new { x.Wijk, x.Volgorde });
                    table.ForeignKey(
                        name: "FK_WijkCijfer_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_WijkCijfer_Wijk_Wijk",
                        column: x => x.Wijk,
                        principalTable: "Wijk",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "BuurtCijfer",
                columns: table => new
                {
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Buurt = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    Waarde = table.Column<int>(type: "INTEGER", nullable: false),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuurtCijfer", x => new { x.Buurt, x.Volgorde });
                    table.ForeignKey(
                        name: "FK_BuurtCijfer_Brondocument_Bron",
                        column: x => x.Bron,
                        principalTable: "Brondocument",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BuurtCijfer_Buurt_Buurt",
                        column: x => x.Buurt,
                        principalTable: "Buurt",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Begrip_Bron",
                table: "Begrip",
                column: "Bron");

            migrationBuilder.CreateIndex(
                name: "IX_Begrip_Kader_Bovenliggend",
                table: "Begrip",
                columns: new[] { "Kader", "Bovenliggend" });

            migrationBuilder.CreateIndex(
                name: "IX_Begrippenkader_Bron",
                table: "Begrippenkader",
                column: "Bron");

            migrationBuilder.CreateIndex(
                name: "IX_Buurt_Wijk",
                table: "Buurt",
                column: "Wijk");

            migrationBuilder.CreateIndex(
                name: "IX_BuurtCijfer_Bron",
                table: "BuurtCijfer",
                column: "Bron");

            migrationBuilder.CreateIndex(
                name: "IX_Editie_Code",
                table: "Editie",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_EerderId_Interventie",
                table: "EerderId",
                column: "Interventie");

            migrationBuilder.CreateIndex(
                name: "IX_Erkenning_Interventie_Bron",
                table: "Erkenning",
                columns: new[] { "Interventie", "Bron" });

            migrationBuilder.CreateIndex(
                name: "IX_Gemeente_Provincie",
                table: "Gemeente",
                column: "Provincie");

            migrationBuilder.CreateIndex(
                name: "IX_GemeenteCijfer_Bron",
                table: "GemeenteCijfer",
                column: "Bron");

            migrationBuilder.CreateIndex(
                name: "IX_Instrument_Bron",
                table: "Instrument",
                column: "Bron");

            migrationBuilder.CreateIndex(
                name: "IX_Interventie_Opvolger",
                table: "Interventie",
                column: "Opvolger");

            migrationBuilder.CreateIndex(
                name: "IX_Kengetal_Bron",
                table: "Kengetal",
                column: "Bron");

            migrationBuilder.CreateIndex(
                name: "IX_Kenmerk_Interventie_Bron",
                table: "Kenmerk",
                columns: new[] { "Interventie", "Bron" });

            migrationBuilder.CreateIndex(
                name: "IX_Kenmerk_Kader_Code",
                table: "Kenmerk",
                columns: new[] { "Kader", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Kruisverwijzing_NaarKader_NaarCode",
                table: "Kruisverwijzing",
                columns: new[] { "NaarKader", "NaarCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Leerprogramma_Bron",
                table: "Leerprogramma",
                column: "Bron");

            migrationBuilder.CreateIndex(
                name: "IX_OpgegaanIn_In",
                table: "OpgegaanIn",
                column: "In");

            migrationBuilder.CreateIndex(
                name: "IX_Verwant_Met",
                table: "Verwant",
                column: "Met");

            migrationBuilder.CreateIndex(
                name: "IX_Wijk_Gemeente",
                table: "Wijk",
                column: "Gemeente");

            migrationBuilder.CreateIndex(
                name: "IX_WijkCijfer_Bron",
                table: "WijkCijfer",
                column: "Bron");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BuurtCijfer");

            migrationBuilder.DropTable(
                name: "Editie");

            migrationBuilder.DropTable(
                name: "EerderId");

            migrationBuilder.DropTable(
                name: "Erkenning");

            migrationBuilder.DropTable(
                name: "GemeenteCijfer");

            migrationBuilder.DropTable(
                name: "Instrument");

            migrationBuilder.DropTable(
                name: "Kengetal");

            migrationBuilder.DropTable(
                name: "Kenmerk");

            migrationBuilder.DropTable(
                name: "Kruisverwijzing");

            migrationBuilder.DropTable(
                name: "Leerprogramma");

            migrationBuilder.DropTable(
                name: "OpgegaanIn");

            migrationBuilder.DropTable(
                name: "Verwant");

            migrationBuilder.DropTable(
                name: "WijkCijfer");

            migrationBuilder.DropTable(
                name: "Buurt");

            migrationBuilder.DropTable(
                name: "InterventieBron");

            migrationBuilder.DropTable(
                name: "Begrip");

            migrationBuilder.DropTable(
                name: "Wijk");

            migrationBuilder.DropTable(
                name: "Interventie");

            migrationBuilder.DropTable(
                name: "Begrippenkader");

            migrationBuilder.DropTable(
                name: "Gemeente");

            migrationBuilder.DropTable(
                name: "Brondocument");

            migrationBuilder.DropTable(
                name: "Provincie");
        }
    }
}
