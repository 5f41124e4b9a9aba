import { status } from '@grpc/grpc-js';
import type { ServiceError } from '@grpc/grpc-js';
import { defineErrors, errorKinds } from './domain-error.js';
import { fromServiceError, grpcStatusOf, toGrpcStatus } from './grpc-errors.js';
import { platformErrors } from './platform-errors.js';

const shop = defineErrors('shop', {
  sold_out: { kind: 'precondition', en: '{item} is sold out.', zh: '{item} 已售罄。' },
});

describe('an error of a catalogue', () => {
  it('has a code of its domain and says the same in both languages', () => {
    const error = shop.sold_out({ item: 'Tea 茶' });
    expect(error).toMatchObject({ code: 'shop.sold_out', kind: 'precondition' });
    expect(error.messageIn('en')).toBe('Tea 茶 is sold out.');
    expect(error.messageIn('zh-CN')).toBe('Tea 茶 已售罄。');
  });
});

describe('an error on its way over gRPC', () => {
  const throughTheWire = (error: ReturnType<typeof shop.sold_out>) =>
    fromServiceError(Object.assign(new Error(), toGrpcStatus(error)) as ServiceError);

  it('arrives with code, kind, both languages, parameters, violations and the time to wait', () => {
    const violations = [{ field: 'item', description: 'is gone', descriptionZh: '没有了' }];
    const arrived = throughTheWire(
      shop.sold_out({ item: 'Tea' }, { violations, retryAfterMs: 1_500 }),
    );
    expect(arrived).toMatchObject({
      code: 'shop.sold_out',
      kind: 'precondition',
      message: 'Tea is sold out.',
      parameters: { item: 'Tea' },
      violations,
      retryAfterMs: 1_500,
    });
    expect(arrived.messageIn('zh-CN')).toBe('Tea 已售罄。');
  });

  it.each(errorKinds)('keeps its kind (%s)', (kind) => {
    const { failure } = defineErrors('any', { failure: { kind, en: 'x', zh: 'x' } });
    expect(throughTheWire(failure()).kind).toBe(kind);
  });

  it('does not carry its cause, which may say too much', () => {
    const error = platformErrors.internal({ correlationId: 'c' }, { cause: new Error('secret') });
    expect(JSON.stringify(toGrpcStatus(error).metadata.getMap())).not.toContain('secret');
  });

  it.each([
    [status.UNAVAILABLE, 'platform.service_unavailable'],
    [status.DEADLINE_EXCEEDED, 'platform.deadline_exceeded'],
    [status.RESOURCE_EXHAUSTED, 'platform.overloaded'],
    [status.UNKNOWN, 'platform.internal'],
  ])('becomes the nearest of ours when it is not ours (%s)', (code, expected) => {
    const { metadata } = toGrpcStatus(platformErrors.overloaded());
    metadata.remove('grpc-status-details-bin');
    const failure = Object.assign(new Error(), { code, details: '', metadata }) as ServiceError;
    expect(fromServiceError(failure).code).toBe(expected);
  });
});

it('gives each kind of refusal a gRPC status of its own', () => {
  expect(new Set(errorKinds.map(grpcStatusOf)).size).toBe(errorKinds.length);
});
