# One file builds any service:
#   docker build -f deploy/service.Dockerfile --build-arg SERVICE=intake --build-arg DUO_VERSION=<tag> -t duo/intake:<tag> .
# An image knows no branch and holds no secret. Behind a registry of one's own: --build-arg NPM_CONFIG_REGISTRY=URL.

# What decides which packages are installed, and nothing else: until one of these changes, installing comes from the cache.
FROM node:24-bookworm-slim AS manifests
WORKDIR /duo
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete

FROM node:24-bookworm-slim AS installed
ARG NPM_CONFIG_REGISTRY
WORKDIR /duo
COPY --from=manifests /duo ./
RUN npm ci --ignore-scripts --loglevel=error

# Compiles the whole workspace once; every service's image takes its part of it.
FROM installed AS build
COPY .swcrc tsconfig.base.json ./
COPY libs libs
COPY services services
RUN npm run build --workspaces --if-present
RUN mkdir /built && find libs services -name node_modules -prune -o -type f \
    \( -path '*/dist/*' -o -path '*/migrations/*' -o -path '*/assets/*' -o -name package.json \) -print \
  | tar -cf - -T - | tar -xf - -C /built

# What one service needs to run, from the lock file and from what was fetched above; nothing that only a compiler reads.
FROM installed AS packages
ARG SERVICE
WORKDIR /packages
COPY --from=manifests /duo ./
RUN test -f "services/$SERVICE/package.json" || { echo "SERVICE must name a folder of services/" >&2; exit 1; }
RUN npm ci --offline --omit=dev --omit=optional --ignore-scripts --loglevel=error --workspace "@duo/$SERVICE" \
 && find . -type f -path '*/node_modules/*' \( -name '*.d.*ts' -o -name '*.map' -o -name '*.md' \) -delete

FROM node:24-bookworm-slim
ARG SERVICE
ENV NODE_ENV=production SERVICE_PORT=4000 LISTEN_HOST=0.0.0.0
COPY --from=packages /packages/node_modules /duo/node_modules
COPY --from=packages /packages/libs /duo/libs
COPY --from=packages /packages/services/$SERVICE /duo/services/$SERVICE
COPY --from=build /built/libs /duo/libs
COPY --from=build /built/services/$SERVICE /duo/services/$SERVICE
ARG DUO_VERSION=local
ENV DUO_VERSION=$DUO_VERSION
WORKDIR /duo/services/$SERVICE
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.SERVICE_PORT + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
