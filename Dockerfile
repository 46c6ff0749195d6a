FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV CI=true
RUN npm install --global pnpm@12
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY server/package.json server/
COPY shared/package.json shared/
COPY web/package.json web/

FROM base AS web
RUN pnpm install --frozen-lockfile
COPY . .
RUN node scripts/build.ts

FROM base
RUN pnpm install --frozen-lockfile --prod
COPY migrations migrations
COPY scripts scripts
COPY server server
COPY shared shared
COPY --from=web /app/web/dist web/dist
RUN mkdir /data && chown node:node /data
ENV HOST=0.0.0.0 PORT=4300 KASKAD_DATA=/data NODE_ENV=production
VOLUME /data
USER node
EXPOSE 4300
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "server/src/main.ts"]
