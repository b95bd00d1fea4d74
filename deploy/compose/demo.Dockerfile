# What a demonstration needs beside a branch: a log-in that asks nobody for a password, a mailbox that everybody may read,
# and the synthetic history. No part of a branch that serves people.

FROM node:24-bookworm-slim AS manifests
WORKDIR /duo
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete

FROM node:24-bookworm-slim AS installed
ARG NPM_CONFIG_REGISTRY
WORKDIR /duo
COPY --from=manifests /duo ./
RUN npm ci --ignore-scripts --loglevel=error

FROM installed AS build
COPY .swcrc tsconfig.base.json ./
COPY libs/kernel libs/kernel
RUN npm run build --workspace @duo/kernel

FROM installed AS packages
WORKDIR /packages
COPY --from=manifests /duo ./
RUN npm ci --offline --omit=dev --omit=optional --ignore-scripts --loglevel=error --workspace @duo/compose \
 && find . -type f -path '*/node_modules/*' \( -name '*.d.*ts' -o -name '*.map' -o -name '*.md' \) -delete

FROM node:24-bookworm-slim
ENV NODE_ENV=production LISTEN_HOST=0.0.0.0
RUN mkdir /data && chown node:node /data
COPY --from=packages /packages/node_modules /duo/node_modules
COPY --from=build /duo/libs/kernel /duo/libs/kernel
COPY deploy/local /duo/deploy/local
COPY deploy/demo /duo/deploy/demo
COPY deploy/compose /duo/deploy/compose
WORKDIR /duo
USER node
CMD ["node", "deploy/compose/mail/main.ts"]
