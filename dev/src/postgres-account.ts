import { execFile } from 'node:child_process';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The operating-system account PostgreSQL runs as; undefined means the current one. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. For root this gives the owner of an existing data directory (it may have been made by another
 * user), else the account `postgres`, created when there is none. Throws when the data belongs to a user that this one cannot act for.
 */
export async function postgresAccount(dataDirectory: string): Promise<Account | undefined> {
  const owner = await stat(dataDirectory).catch(() => undefined);
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) {
    if (owner && uid !== -1 && owner.uid !== uid) {
      throw new Error(
        `${dataDirectory} belongs to another user (id ${owner.uid}). Start as the user who started it ` +
          'before (root, perhaps), or let that user run npm run reset.',
      );
    }
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await findAccount()) ?? (await createAccount());
}

async function findAccount(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([
      run('id', ['-u', 'postgres']),
      run('id', ['-g', 'postgres']),
    ]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createAccount(): Promise<Account> {
  await run('groupadd', ['--system', 'postgres']).catch(() => undefined);
  await run('useradd', ['--system', '--no-create-home', '-g', 'postgres', 'postgres']).catch(
    (error: Error) => {
      throw new Error(
        'PostgreSQL does not run as root, and the account "postgres" could not be created ' +
          `(${error.message.trim()}). Start as an ordinary user.`,
      );
    },
  );
  const account = await findAccount();
  if (!account) throw new Error('The account "postgres" was created but cannot be found.');
  return account;
}

/** Whether `account` can pass every folder on the way to `path`. */
async function canReach(path: string, account: Account): Promise<boolean> {
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Makes a folder that `account` owns and can reach, at `path`. When the way to it is closed to that account (a checkout in root's
 * home), the folder is made under /var/tmp and `path` becomes a link to it. Returns the real path.
 */
export async function ownedFolder(path: string, account: Account | undefined): Promise<string> {
  const existing = await realpath(path).catch(() => undefined);
  if (existing) return existing;
  if ((await lstat(path).catch(() => undefined))?.isSymbolicLink()) await rm(path);
  await mkdir(dirname(path), { recursive: true });
  if (!account || (await canReach(dirname(path), account))) {
    await mkdir(path, { mode: 0o700 });
    if (account) await chown(path, account.uid, account.gid);
    return realpath(path);
  }
  const elsewhere = await folderElsewhere(account);
  await symlink(elsewhere, path);
  return elsewhere;
}

/** `programs` itself when `account` can reach it, else a copy that it can, linked from `link` and made once. */
export async function reachablePrograms(
  programs: string,
  link: string,
  account: Account | undefined,
): Promise<string> {
  if (!account || (await canReach(programs, account))) return programs;
  const existing = await realpath(link).catch(() => undefined);
  if (existing && (await canReach(existing, account))) return existing;
  const copy = await folderElsewhere(account);
  await cp(programs, copy, { recursive: true, verbatimSymlinks: true });
  await mkdir(dirname(link), { recursive: true });
  const newLink = `${link}.${process.pid}`;
  await symlink(copy, newLink);
  await rename(newLink, link);
  return copy;
}

async function folderElsewhere(account: Account): Promise<string> {
  const folder = await mkdtemp(join('/var/tmp', 'shouwen-'));
  await chmod(folder, 0o700);
  await chown(folder, account.uid, account.gid);
  return folder;
}

/** Removes a folder made by {@link ownedFolder}, also when it lies elsewhere. */
export async function removeOwnedFolder(path: string): Promise<void> {
  const target = await readlink(path).catch(() => undefined);
  if (target) await rm(target, { recursive: true, force: true });
  await rm(path, { recursive: true, force: true });
}
