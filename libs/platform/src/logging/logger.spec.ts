import { createLogger } from './logger.js';

function written(log: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  let line = '';
  log(createLogger('test', { LOG_LEVEL: 'info' }, { write: (text) => void (line += text) }));
  return JSON.parse(line) as Record<string, unknown>;
}

describe('the log', () => {
  it('is one JSON object a line with level, time, service and message', () => {
    expect(written((logger) => logger.info({ ticketId: 't-1' }, 'opened'))).toMatchObject({
      level: 'info',
      service: 'test',
      message: 'opened',
      ticketId: 't-1',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
  });

  it.each(['token', 'password', 'authorization', 'body', 'subject'])(
    'never shows a %s, at the top or one level down (R9)',
    (field) => {
      const entry = { [field]: 'secret', request: { [field]: 'secret' } };
      expect(JSON.stringify(written((logger) => logger.info(entry, 'x')))).not.toContain('secret');
    },
  );
});

describe('an error in the log', () => {
  it('is told without the data that the database quotes (R9)', () => {
    const error = Object.assign(new Error('value "secret" is wrong'), {
      code: '23514',
      detail: 'Failing row contains (secret)',
      parameters: ['secret'],
    });
    const line = written((logger) => logger.error({ err: error }, 'failed'));
    expect(JSON.stringify(line)).not.toContain('secret');
    expect(line).toMatchObject({ err: { failure: expect.stringContaining('23514') as string } });
  });
});
