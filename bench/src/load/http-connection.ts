import { connect, type Socket } from 'node:net';

export interface HttpAnswer {
  status: number;
  body: string;
}

interface Waiting {
  resolve: (answer: HttpAnswer) => void;
  reject: (error: Error) => void;
}

const headEnd = '\r\n\r\n';

/**
 * One kept-alive HTTP/1.1 connection with one request at a time: as little work as possible, so that a generator on the same
 * machine leaves the CPU to what it measures. Understands only answers with a Content-Length, which is what Fastify sends.
 */
export class HttpConnection {
  private received: Buffer = Buffer.alloc(0);
  private waiting: Waiting | undefined;
  private socket: Socket | undefined;
  private readonly address: URL;

  constructor(origin: string) {
    this.address = new URL(origin);
  }

  get(path: string): Promise<HttpAnswer> {
    return this.send(`GET ${path} HTTP/1.1\r\nHost: ${this.address.host}\r\n\r\n`);
  }

  post(path: string, body: string, headers = ''): Promise<HttpAnswer> {
    const length = Buffer.byteLength(body);
    return this.send(
      `POST ${path} HTTP/1.1\r\nHost: ${this.address.host}\r\nContent-Type: application/json\r\n${headers}` +
        `Content-Length: ${length}${headEnd}${body}`,
    );
  }

  close(): void {
    this.socket?.destroy();
  }

  private send(text: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      if (this.waiting !== undefined) throw new Error('a request is under way');
      this.waiting = { resolve, reject };
      this.openSocket().write(text);
    });
  }

  /** A server may close a connection that was idle for long, while others were measured. */
  private openSocket(): Socket {
    if (this.socket !== undefined && !this.socket.destroyed) return this.socket;
    const { hostname, port } = this.address;
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.fail(socket, error));
    socket.on('close', () => this.fail(socket, new Error('the connection was closed')));
    this.socket = socket;
    this.received = Buffer.alloc(0);
    return socket;
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf(headEnd);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.socket?.destroy(new Error('an answer without Content-Length'));
      return;
    }
    const from = end + headEnd.length;
    const to = from + Number(length);
    if (this.received.length < to) return;
    const body = this.received.toString('utf8', from, to);
    this.received = this.received.subarray(to);
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }

  private fail(socket: Socket, error: Error): void {
    if (socket !== this.socket) return;
    this.waiting?.reject(error);
    this.waiting = undefined;
  }
}
