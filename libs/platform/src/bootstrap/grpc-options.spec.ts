import type { Server } from '@grpc/grpc-js';
import { TicketServiceService } from '@shouwen/contracts';
import { HealthImplementation } from 'grpc-health-check';
import { grpcOptions } from './grpc-options.js';

const SERVICE = 'shouwen.ticketing.v1.TicketService';

type Reflect = (stream: {
  on(event: string, listen: (message: object) => void): void;
  write(answer: Record<string, unknown>): void;
}) => void;

/** What the reflection of a server with one service answers. */
function reflected(message: object): Record<string, unknown> | undefined {
  const reflections: Reflect[] = [];
  const server = {
    addService: (_definition: unknown, handlers: Record<string, Reflect>) => {
      const { ServerReflectionInfo } = handlers;
      if (ServerReflectionInfo !== undefined) reflections.push(ServerReflectionInfo);
    },
  } as unknown as Server;
  const health = new HealthImplementation({});
  const { options } = grpcOptions('', { [SERVICE]: TicketServiceService }, health);
  options.onLoadPackageDefinition?.({}, server);
  let answer: Record<string, unknown> | undefined;
  reflections[0]?.({
    on: (event, listen) => (event === 'data' ? listen(message) : undefined),
    write: (written) => (answer = written),
  });
  return answer;
}

describe('reflection', () => {
  it('lists the services of the server, and no other of the contract', () => {
    const answer = reflected({ messageRequest: 'listServices', listServices: '*' });
    expect(answer).toMatchObject({ listServicesResponse: { service: [{ name: SERVICE }] } });
  });

  it.each([`${SERVICE}.OpenTicket`, 'shouwen.ticketing.v1.MacroAction', 'shouwen.common.v1.Actor'])(
    'describes %s with the files that it needs',
    (symbol) => {
      const message = { messageRequest: 'fileContainingSymbol', fileContainingSymbol: symbol };
      expect(reflected(message)).toMatchObject({
        fileDescriptorResponse: { fileDescriptorProto: expect.any(Array) as unknown },
      });
    },
  );
});
