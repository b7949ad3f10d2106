# The service, compiled ahead for the platform it runs on. Build from the root: docker build -t opvoedsteun .
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS bouw
ARG TARGETARCH
WORKDIR /bron
COPY . .
RUN dotnet publish src/Opvoedsteun.Api -c Release -a "$TARGETARCH" --no-self-contained -o /uit && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=bouw /uit .
COPY --from=bouw --chown=$APP_UID /data /data
# Nothing is written but the database of SQLite, so the root may be read-only; diagnostics would need /tmp.
# With one processor .NET waits ten times as long before it begins to compile hot code again (docs/prestaties.md).
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_TC_DelaySingleProcMultiplier=1 \
    ConnectionStrings__Kennisbank="Data Source=/data/opvoedsteun.db"
VOLUME /data
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["dotnet", "Opvoedsteun.Api.dll", "gezond"]
ENTRYPOINT ["dotnet", "Opvoedsteun.Api.dll"]
