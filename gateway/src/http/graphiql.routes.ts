import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { GRAPHQL_PATH } from './graphql.routes.js';

/** Address of the in-browser IDE. */
export const GRAPHIQL_PATH = '/graphiql';

// Of packages that only development installs; nothing is fetched from elsewhere.
const assets = {
  'react.js': ['react', 'umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['graphiql', 'graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['graphiql', 'graphiql.min.css', 'text/css'],
} as const;

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Shouwen GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${GRAPHIQL_PATH}/graphiql.css" />
    <style>html, body, #ide { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <div id="ide"></div>
    <script src="${GRAPHIQL_PATH}/react.js"></script>
    <script src="${GRAPHIQL_PATH}/react-dom.js"></script>
    <script src="${GRAPHIQL_PATH}/graphiql.js"></script>
    <script src="${GRAPHIQL_PATH}/start.js"></script>
  </body>
</html>
`;

// The headers tab goes out with HTTP requests and, for subscriptions, in connection_init.
const start = `const url = new URL(${JSON.stringify(GRAPHQL_PATH)}, location.href);
const subscriptionUrl = new URL(url);
subscriptionUrl.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
ReactDOM.createRoot(document.getElementById('ide')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: url.href, subscriptionUrl: subscriptionUrl.href }),
    defaultHeaders: '{ "authorization": "Bearer " }',
    shouldPersistHeaders: true,
  }),
);
`;

/** The in-browser IDE, for development. */
export function registerGraphiql(server: FastifyInstance): void {
  const { resolve } = createRequire(import.meta.url);
  server.get(GRAPHIQL_PATH, (_request, reply) =>
    reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(page),
  );
  server.get(`${GRAPHIQL_PATH}/start.js`, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  );
  for (const [name, [library, file, type]] of Object.entries(assets)) {
    server.get(`${GRAPHIQL_PATH}/${name}`, async (_request, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .send(await readFile(join(dirname(resolve(`${library}/package.json`)), file), 'utf8')),
    );
  }
}
