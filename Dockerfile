# A small image with the native tool and Git: docker build --tag secretguard . && docker run --rm --volume "$PWD:/repository" secretguard scan
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends clang zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/SecretGuard --configuration Release --use-current-runtime --output /tool

# Of the same system, so that the native tool finds the C library that it was built with.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    # What is mounted belongs to somebody else than this image's user.
    && git config --system --add safe.directory '*'
COPY --from=build /tool /opt/secretguard
RUN ln -s /opt/secretguard/secretguard /usr/local/bin/secretguard
USER $APP_UID
WORKDIR /repository
ENTRYPOINT ["secretguard"]
