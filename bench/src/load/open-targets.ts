import { floorTargets } from './floor.target.js';
import { gatewayTargets } from './gateway.target.js';
import { serviceTargets } from './service.target.js';
import type { Target, TargetSpec } from './target.js';

/** Opens as many targets as there may be requests at once. */
export async function openTargets(spec: TargetSpec, count: number): Promise<Target[]> {
  switch (spec.system) {
    case 'floor':
      return floorTargets(spec, count);
    case 'service':
      return serviceTargets(spec, count);
    case 'gateway':
      return gatewayTargets(spec, count);
  }
}
