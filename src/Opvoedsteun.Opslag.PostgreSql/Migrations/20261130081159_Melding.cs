using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Opvoedsteun.Opslag.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Melding : Migration
    {
        // Triggers and not our own NOTIFY, so that whatever writes is heard, a node of an earlier release as well.
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE FUNCTION "MeldWijziging"() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM pg_notify('opvoedsteun_wijziging', '');
                    RETURN NULL;
                END $$;

                CREATE TRIGGER "MeldWijziging" AFTER UPDATE ON "Wijzigingsteller"
                FOR EACH ROW WHEN (OLD."Laatste" <> NEW."Laatste") EXECUTE FUNCTION "MeldWijziging"();

                CREATE TRIGGER "MeldEditie" AFTER INSERT ON "Editie"
                FOR EACH STATEMENT EXECUTE FUNCTION "MeldWijziging"();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "MeldEditie" ON "Editie";
                DROP TRIGGER "MeldWijziging" ON "Wijzigingsteller";
                DROP FUNCTION "MeldWijziging"();
                """);
        }
    }
}
