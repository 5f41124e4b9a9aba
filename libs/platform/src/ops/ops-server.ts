import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import type { ProcessConfig } from '../config/service-config.js';
import type { Readiness } from './readiness.js';

/** A process's port for operations: `/metrics`, `/healthz` (the process lives) and `/readyz` (it can work). */
export class OpsServer {
  private readonly server: Server;

  constructor(
    private readonly config: ProcessConfig,
    private readonly registry: Registry,
    private readonly readiness: Readiness,
  ) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
      });
    });
  }

  /** Starts to listen; answers the port, which the system chose when the configured one is 0. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.config.OPS_PORT, this.config.OPS_HOST, resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, 'text/plain', 'only GET');
      return;
    }
    const [path = ''] = (request.url ?? '').split('?');
    switch (path) {
      case '/metrics':
        send(response, 200, this.registry.contentType, await this.registry.metrics());
        return;
      case '/healthz':
        send(response, 200, 'text/plain', 'ok');
        return;
      case '/readyz': {
        const report = await this.readiness.report();
        send(response, report.ready ? 200 : 503, 'application/json', JSON.stringify(report));
        return;
      }
      default:
        send(response, 404, 'text/plain', 'only /metrics, /healthz and /readyz are here');
    }
  }
}

function send(response: ServerResponse, code: number, type: string, body: string): void {
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
