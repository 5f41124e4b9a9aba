import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the identity provider must remember so that tokens and sessions outlive a restart. */
export interface IssuerKeys {
  signing: JWK;
  cookies: string[];
}

/** Reads the keys, or makes them on first use (readable by the owner only). */
export async function issuerKeys(file: string): Promise<IssuerKeys> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as IssuerKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = `dev-${randomBytes(4).toString('hex')}`;
  const keys: IssuerKeys = {
    signing: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' },
    cookies: [randomBytes(32).toString('base64url')],
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return keys;
}
