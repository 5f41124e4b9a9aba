import { HttpConnection } from './http-connection.js';
import type { HttpAnswer } from './http-connection.js';
import { sampleTicket } from './sample-ticket.js';
import { expectAnswer, itemOf, listLength, type Target, type TargetSpec } from './target.js';

interface FloorTicket {
  id: string;
  number: string;
}

export function floorTargets(spec: TargetSpec, count: number): Target[] {
  return Array.from({ length: count }, () => floorTarget(spec));
}

function floorTarget({ address, tickets, run }: TargetSpec): Target {
  const connection = new HttpConnection(address);
  return {
    create: async (n) => {
      const body = JSON.stringify(sampleTicket(run, n));
      const ticket = read(await connection.post('/tickets', body)) as FloorTicket;
      expectAnswer(ticket.number.startsWith('T-'), ticket);
      return ticket.id;
    },
    get: async (n) => {
      const { uuid } = itemOf(tickets, n);
      const ticket = read(await connection.get(`/tickets/${uuid}`)) as FloorTicket;
      expectAnswer(ticket.id === uuid, ticket);
    },
    list: async () => {
      const path = `/tickets?status=new&first=${listLength}`;
      const list = read(await connection.get(path)) as FloorTicket[];
      expectAnswer(list.length === listLength, list);
    },
    close: () => connection.close(),
  };
}

function read({ status, body }: HttpAnswer): unknown {
  expectAnswer(status === 200, body);
  return JSON.parse(body);
}
