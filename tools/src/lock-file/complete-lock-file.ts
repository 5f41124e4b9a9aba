/** One package in a lock file, by the part that matters here. */
export interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

/** A `package-lock.json`, version 3. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
];
const processors =
  /(?:^|[-_])(arm64|aarch64|x64|ia32|armv7|armv6|arm|loong64|mips64el|ppc64|riscv64|s390x|universal|wasm32)(?:[-_]|$)/;

/**
 * Adds the optional packages of other platforms that a lock file lacks, and answers their names. A registry that
 * mirrors only some platforms makes `npm install` leave the others out, and `npm ci` then refuses the lock file as
 * out of step, on every platform. An added package has no checksum, as none could be read.
 */
export function completeLockFile(lock: LockFile): string[] {
  const added: string[] = [];
  for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!/^\d/.test(version) || lockedVersions(lock, path, name).includes(version)) continue;
      const shared = `node_modules/${name}`;
      const place = shared in lock.packages ? `${path}/node_modules/${name}` : shared;
      lock.packages[place] = { version, ...platformOf(name), optional: true };
      added.push(name);
    }
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return added;
}

/** Versions of a package at the places where the package at `path` looks for it. */
function lockedVersions(lock: LockFile, path: string, name: string): (string | undefined)[] {
  const parts = path.split('/node_modules/');
  const places = parts.map((_part, index) =>
    [...parts.slice(0, parts.length - index), name].join('/node_modules/'),
  );
  return [...places, `node_modules/${name}`].map((place) => lock.packages[place]?.version);
}

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const words = name.split(/[/_-]/);
  const system = systems.find((candidate) => words.includes(candidate));
  const processor = processors.exec(name)?.[1];
  return {
    ...(processor !== undefined && processor !== 'universal' && { cpu: [cpuOf(processor)] }),
    ...(system !== undefined && { os: [system === 'windows' ? 'win32' : system] }),
  };
}

function cpuOf(word: string): string {
  if (word === 'aarch64') return 'arm64';
  return word.startsWith('armv') ? 'arm' : word;
}
