import type { TestIssuer } from '@shouwen/dev';

const RENEWED_AFTER_MS = 200_000;

/** Access tokens of people, renewed before they run out. */
export class Tokens {
  private readonly known = new Map<string, { token: Promise<string>; until: number }>();

  constructor(private readonly issuer: Pick<TestIssuer, 'sign'>) {}

  /** The token of somebody with one role, such as `sue`, a `supervisor`. */
  of(sub: string, role: string): Promise<string> {
    const now = performance.now();
    const name = `${sub} ${role}`;
    const known = this.known.get(name);
    if (known !== undefined && known.until > now) return known.token;
    const token = this.issuer.sign({ sub, name: sub, roles: [role] });
    this.known.set(name, { token, until: now + RENEWED_AFTER_MS });
    return token;
  }
}
