import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Person, Platform } from './platform.stage.js';

/** A subscription: what it is told, and with which codes it was refused. */
export interface Listener {
  call: string;
  heard: unknown[];
  refusals: string[];
}

/** Subscribes somebody to documents of one subscription each. */
export async function listen(
  platform: Pick<Platform, 'url' | 'tokens'>,
  [sub, role]: Person,
  documents: readonly { call: string; document: string }[],
) {
  const client = createClient({
    url: platform.url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${await platform.tokens.of(sub, role)}` },
    retryAttempts: 0,
  });
  const listeners = documents.map(({ call, document }) => {
    const listener: Listener = { call, heard: [], refusals: [] };
    client.subscribe(
      { query: document },
      {
        next: (message) => {
          if (message.data) listener.heard.push(message);
          else listener.refusals.push(...codesOf(message.errors));
        },
        error: (failure) => void listener.refusals.push(...codesOf(failure)),
        complete: () => undefined,
      },
    );
    return listener;
  });
  return { listeners, end: () => client.dispose() };
}

function codesOf(failure: unknown): string[] {
  if (!Array.isArray(failure)) return ['connection lost'];
  return (failure as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
}
