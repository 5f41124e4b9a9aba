import { ConfigError, loadConfig } from './load-config.js';
import { serviceConfig } from './service-config.js';

const complete = {
  DATABASE_URL: 'postgres://ticketing@db/ticketing',
  KAFKA_BROKERS: 'one:9092, two:9092',
  OIDC_ISSUER: 'https://id.example',
  OIDC_AUDIENCE: 'shouwen',
  OPS_PORT: '9464',
};

describe('configuration', () => {
  it('is typed, with defaults for what the environment leaves out', () => {
    expect(loadConfig(serviceConfig, complete)).toMatchObject({
      KAFKA_BROKERS: ['one:9092', 'two:9092'],
      OPS_PORT: 9464,
      LOG_LEVEL: 'info',
    });
  });

  it('names every variable that is missing or wrong at once, in words', () => {
    const load = () => loadConfig(serviceConfig, { ...complete, OPS_PORT: 'x', OIDC_AUDIENCE: '' });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(/OPS_PORT: .*\n.*|.*OIDC_AUDIENCE is missing/s);
  });
});
