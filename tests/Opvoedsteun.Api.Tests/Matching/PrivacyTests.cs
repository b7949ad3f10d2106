using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>A situation leaves no trace: not in a log at any level, not in a scope, not in a trace.</summary>
public sealed class PrivacyTests(PrivacyTests.LuisterendeApi api) : IClassFixture<PrivacyTests.LuisterendeApi>
{
    // Codes that exist, in a combination that nothing else asks for, and what should never have been sent.
    private static readonly string[] _kanaries = ["onzindelijkheid", "ouders-van-peuter", "rg-eenoudergezin", "goede-taakverdeling", "kanarie-4711", "999999990"];

    [Fact]
    public async Task Nothing_of_a_situation_is_logged_or_traced()
    {
        var sporen = new ConcurrentQueue<(ActivityTraceId Id, string Tekst)>();
        using var luisteraar = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => sporen.Enqueue((activity.TraceId, $"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(e => e.Tags))} {string.Join(' ', activity.Baggage)}")),
        };
        ActivitySource.AddActivityListener(luisteraar);
        using var client = api.Client;
        await client.MatchAsync("""{"leeftijdMaanden":31,"problemen":["onzindelijkheid"],"doelgroepen":["ouders-van-peuter"],"risicogroepen":["rg-eenoudergezin"],"buffers":["goede-taakverdeling"],"toetsInterventie":"home-start"}""");
        foreach (var fout in (string[])["""{"problemen":["kanarie-4711"],"kanarie-4711":"999999990"}""", """{"problemen":["onzindelijkheid","kanarie-4711""", """["onzindelijkheid"]"""])
        {
            using var antwoord = await client.VraagAsync(fout);
        }

        var regels = api.Regels.ToArray();
        Assert.Contains(regels, regel => regel.Contains("_match", StringComparison.Ordinal));

        // Every test in the process is heard, and each may ask for these codes by address; a trace ends after its answer.
        await Geduld.TotAsync(() => Task.FromResult(sporen.Any(IsMatch)));
        var matches = sporen.Where(IsMatch).Select(spoor => spoor.Id).ToHashSet();
        foreach (var kanarie in _kanaries)
        {
            Assert.DoesNotContain(regels, regel => regel.Contains(kanarie, StringComparison.Ordinal));
            Assert.DoesNotContain(sporen, spoor => matches.Contains(spoor.Id) && spoor.Tekst.Contains(kanarie, StringComparison.Ordinal));
        }

        static bool IsMatch((ActivityTraceId Id, string Tekst) spoor) => spoor.Tekst.Contains("_match", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_what_if_and_no_token_is_logged()
    {
        using var client = api.Client;
        using var verkend = await client.PostAsync(
            "/v1/gemeenten/GM0344/dekking/_verken",
            new StringContent("""{"voegToe":[{"interventie":"kanarie-4712","kanarie-4712":1}]}""", Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, verkend.StatusCode);
        using var geschreven = new HttpRequestMessage(HttpMethod.Delete, "/v1/gemeenten/GM0344/aanbod/0549c50c-6733-555e-8ec3-3657ee3141b8");
        geschreven.Headers.TryAddWithoutValidation("Authorization", "Bearer kanarie-4713.a2FuYXJpZQ.x");
        using var geweigerd = await client.SendAsync(geschreven, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, geweigerd.StatusCode);

        var regels = api.Regels.ToArray();
        Assert.Contains(regels, regel => regel.Contains("_verken", StringComparison.Ordinal));
        Assert.DoesNotContain(regels, regel => regel.Contains("kanarie-4712", StringComparison.Ordinal) || regel.Contains("kanarie-4713", StringComparison.Ordinal));
    }

    /// <summary>The service with every log line kept, from trace up.</summary>
    public sealed class LuisterendeApi : ApiFactory
    {
        internal ConcurrentQueue<string> Regels { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services
                .AddSingleton<ILoggerProvider>(new Luisteraar(Regels))
                .PostConfigure<LoggerFilterOptions>(filters =>
                {
                    filters.Rules.Clear();
                    filters.MinLevel = LogLevel.Trace;
                }));
        }
    }

    private sealed class Luisteraar(ConcurrentQueue<string> regels) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Bewaar(state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            regels.Enqueue($"{formatter(state, exception)} {exception}");
            Bewaar(state);
        }

        public void Dispose()
        {
        }

        private void Bewaar(object? state) =>
            regels.Enqueue(state is IEnumerable<KeyValuePair<string, object?>> waarden ? string.Join(' ', waarden) : $"{state}");
    }
}
