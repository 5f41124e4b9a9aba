import { issuerKeys } from './issuer-keys.js';
import { startIssuer } from './issuer.js';

const {
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: audience = 'shouwen',
  ISSUER_KEYS_FILE: file,
} = process.env;
if (!issuer || !file) {
  throw new Error(
    'The development identity provider needs OIDC_ISSUER (its own address, http://127.0.0.1:<port>) and ISSUER_KEYS_FILE.',
  );
}

const server = await startIssuer({ issuer, audience, keys: await issuerKeys(file) });
log(`listening on ${issuer}`);

process.once('SIGTERM', () => {
  log('stopping');
  server.close();
  server.closeAllConnections();
});

function log(msg: string): void {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level: 'info', msg })}\n`,
  );
}
