import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { ActorKind } from '@shouwen/contracts';
import type { IdentityConfig } from '../config/service-config.js';
import { platformErrors } from '../errors/platform-errors.js';
import type { Clock } from '../persistence/clock.js';
import type { Caller, Role } from './caller.js';
import { roles } from './caller.js';

const KEY_SET_MAX_AGE_MS = 60_000;
const KEY_SET_COOLDOWN_MS = 5_000;
const DISCOVERY_PAUSE_MS = 1_000;
const VERIFIED_MAX_AGE_MS = 30_000;
const VERIFIED_MAX_ENTRIES = 10_000;

interface Verified {
  caller: Caller;
  until: number;
}

/**
 * Verifies OIDC access tokens: signature against the issuer's key set (which may rotate), algorithm, issuer,
 * audience and time (P6). A verified token is remembered for 30 s at most, so a revoked key is refused within
 * that time after the key set was read again.
 */
export class TokenVerifier {
  private readonly verified = new Map<string, Verified>();
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly config: IdentityConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * The caller a `Bearer` authorization header stands for. Throws `platform.unauthenticated` when the token is
   * missing or not valid, and `platform.service_unavailable` when the issuer's keys can't be read.
   */
  async verify(authorization: string | undefined): Promise<Caller> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw platformErrors.unauthenticated();
    const now = this.clock.now().getTime();
    const fingerprint = createHash('sha256').update(token).digest('base64');
    const known = this.verified.get(fingerprint);
    if (known !== undefined && known.until > now) return known.caller;

    const payload = await this.check(token, new Date(now));
    const caller = this.callerOf(payload, token);
    this.remember(fingerprint, {
      caller,
      until: Math.min(now + VERIFIED_MAX_AGE_MS, (payload.exp ?? 0) * 1000),
    });
    return caller;
  }

  private async check(token: string, currentDate: Date): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, await this.keySet(), {
        issuer: this.config.OIDC_ISSUER,
        audience: this.config.OIDC_AUDIENCE,
        algorithms: this.config.OIDC_ALGORITHMS,
        requiredClaims: ['exp'],
        currentDate,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError && !isKeySetFailure(error)) {
        throw platformErrors.unauthenticated({}, { cause: error });
      }
      throw platformErrors.service_unavailable({}, { cause: error, retryAfterMs: 1_000 });
    }
  }

  /** The issuer's keys; found through discovery until that succeeded once, at most once a second. */
  private keySet(): Promise<JWTVerifyGetKey> {
    if (this.keys === undefined) {
      const opening = this.openKeySet();
      this.keys = opening;
      opening.catch(() => {
        setTimeout(() => (this.keys = undefined), DISCOVERY_PAUSE_MS).unref();
      });
    }
    return this.keys;
  }

  private async openKeySet(): Promise<JWTVerifyGetKey> {
    const url = this.config.OIDC_JWKS_URL ?? (await discoverKeySet(this.config.OIDC_ISSUER));
    return createRemoteJWKSet(new URL(url), {
      cacheMaxAge: KEY_SET_MAX_AGE_MS,
      cooldownDuration: KEY_SET_COOLDOWN_MS,
    });
  }

  private callerOf(payload: JWTPayload, token: string): Caller {
    const { config } = this;
    const id = claimAt(payload, config.OIDC_IDENTITY_CLAIM);
    if (typeof id !== 'string' || id === '') throw platformErrors.unauthenticated();
    const name = claimAt(payload, config.OIDC_NAME_CLAIM);
    return {
      kind: actorKindOf(claimAt(payload, config.OIDC_ACTOR_KIND_CLAIM)),
      id,
      name: typeof name === 'string' ? name : '',
      roles: rolesOf(claimAt(payload, config.OIDC_ROLES_CLAIM)),
      actorId: actorIdOf(payload['act']),
      token,
    };
  }

  private remember(fingerprint: string, entry: Verified): void {
    if (this.verified.size >= VERIFIED_MAX_ENTRIES) {
      const oldest = this.verified.keys().next();
      if (!oldest.done) this.verified.delete(oldest.value);
    }
    this.verified.set(fingerprint, entry);
  }
}

async function discoverKeySet(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const document = (await response.json()) as { jwks_uri?: unknown };
  if (typeof document.jwks_uri !== 'string') throw new Error(`${url} names no jwks_uri`);
  return document.jwks_uri;
}

function isKeySetFailure(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === 'ERR_JOSE_GENERIC'
  );
}

function actorIdOf(claim: unknown): string {
  if (claim === undefined) return '';
  const subject =
    typeof claim === 'object' && claim !== null && 'sub' in claim ? claim.sub : undefined;
  if (typeof subject !== 'string' || subject === '') throw platformErrors.unauthenticated();
  return subject;
}

function claimAt(payload: JWTPayload, path: string): unknown {
  if (path in payload) return payload[path];
  return path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), payload);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function rolesOf(claim: unknown): ReadonlySet<Role> {
  const names: unknown[] =
    typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return new Set(roles.filter((role) => names.includes(role)));
}

function actorKindOf(claim: unknown): ActorKind {
  if (claim === 'bot') return ActorKind.BOT;
  if (claim === 'system') return ActorKind.SYSTEM;
  return ActorKind.HUMAN;
}
