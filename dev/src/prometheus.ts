import { readdirSync } from 'node:fs';
import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { ChildSpec } from './child.js';
import { freePort } from './free-port.js';
import { repositoryRoot } from './paths.js';
import { dataDirectory, logDirectory, runDirectory } from './state.js';

/** How to run Prometheus on the given targets (name → `host:port`), or undefined when it is not installed. */
export async function prometheusChild(
  targets: Record<string, string>,
  preferredPort: number,
): Promise<{ spec: ChildSpec; url: string } | undefined> {
  const command = await onPath('prometheus');
  if (!command) return undefined;
  const port = await freePort(preferredPort);
  const url = `http://127.0.0.1:${port}`;
  const directory = join(dataDirectory, 'prometheus');
  const configFile = join(directory, 'prometheus.yml');
  const spec: ChildSpec = {
    name: 'prometheus',
    command,
    args: [
      `--config.file=${configFile}`,
      `--storage.tsdb.path=${join(directory, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.format=json',
    ],
    cwd: repositoryRoot,
    mark: configFile,
    pidFile: join(runDirectory, 'prometheus.pid'),
    logFile: join(logDirectory, 'prometheus.log'),
    prepare: async () => {
      await mkdir(directory, { recursive: true });
      await writeFile(configFile, configuration(targets));
    },
    ready: async () => (await fetch(`${url}/-/ready`)).ok,
  };
  return { spec, url };
}

/** YAML is a superset of JSON, which needs no care with quoting. */
function configuration(targets: Record<string, string>): string {
  const rules = join(repositoryRoot, 'deploy', 'prometheus');
  const config = {
    global: { scrape_interval: '5s', evaluation_interval: '5s' },
    rule_files: ruleFiles(rules),
    scrape_configs: Object.entries(targets).map(([name, target]) => ({
      job_name: name,
      static_configs: [{ targets: [target] }],
    })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function ruleFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder);
    return names.filter((name) => name.endsWith('.rules.yml')).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

async function onPath(program: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    ) {
      return path;
    }
  }
  return undefined;
}
