import { readFileSync } from 'node:fs';
import type { LockFile } from './complete-lock-file.js';
import { completeLockFile } from './complete-lock-file.js';

describe('the lock file', () => {
  it('gets the optional packages of platforms that a registry did not have', () => {
    const lock: LockFile = {
      packages: {
        'node_modules/tool': {
          version: '1.2.3',
          optionalDependencies: {
            '@tool/linux-x64': '1.2.3',
            '@tool/darwin-arm64': '1.2.3',
            '@tool/win32-ia32-msvc': '1.2.3',
          },
        },
        'node_modules/@tool/linux-x64': { version: '1.2.3' },
      },
    };
    expect(completeLockFile(lock)).toEqual(['@tool/darwin-arm64', '@tool/win32-ia32-msvc']);
    expect(lock.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.2.3',
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    });
    expect(lock.packages['node_modules/@tool/win32-ia32-msvc']).toMatchObject({
      os: ['win32'],
      cpu: ['ia32'],
    });
  });

  it('of this repository is complete: `npm run lock:complete` after an install', () => {
    const file = new URL('../../../package-lock.json', import.meta.url);
    expect(completeLockFile(JSON.parse(readFileSync(file, 'utf8')) as LockFile)).toEqual([]);
  });
});
