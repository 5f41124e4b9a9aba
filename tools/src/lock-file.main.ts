import { readFileSync, writeFileSync } from 'node:fs';
import type { LockFile } from './lock-file/complete-lock-file.js';
import { completeLockFile } from './lock-file/complete-lock-file.js';

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile;
const added = completeLockFile(lock);
writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(`${added.length} optional packages of other platforms added\n`);
