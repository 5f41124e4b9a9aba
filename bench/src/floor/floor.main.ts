// The floor: the least that a Node process can do for the same requests on the same tables. Fastify, pg and SQL; no token is
// looked at, nothing is checked, audited, remembered for repetitions, or relayed.
import Fastify from 'fastify';
import type { NewTicket } from './floor-rows.js';
import { FloorTickets } from './floor-tickets.js';

const { DATABASE_URL = '', HTTP_PORT, DATABASE_POOL_SIZE } = process.env;
const tickets = new FloorTickets(DATABASE_URL, Number(DATABASE_POOL_SIZE));
const server = Fastify();

server.post('/tickets', (request) => tickets.open(request.body as NewTicket));

server.get('/tickets/:id', async (request, reply) => {
  const { id } = request.params as { id: string };
  return (await tickets.get(id)) ?? reply.code(404).send();
});

server.get('/tickets', (request) => {
  const { status, first } = request.query as { status: string; first: string };
  return tickets.list(status, Number(first));
});

process.on('SIGTERM', () => {
  void server
    .close()
    .then(() => tickets.close())
    .then(() => process.exit(0));
});

await server.listen({ host: '127.0.0.1', port: Number(HTTP_PORT) });
process.send?.('ready');
