export { gatewayConfig } from './gateway.config.js';
export type { GatewayConfig } from './gateway.config.js';
export { gatewayErrorCatalogue } from './gateway.errors.js';
export { startGateway } from './gateway.js';
export type { RunningGateway } from './gateway.js';
