import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../free-port.js';
import { startJavaServer } from './test-server.js';
import type { TestServer } from './test-server.js';

const version = '2.6.0';
const bucket = 'files';

/** A server with the API of S3 and one bucket, which keeps its contents over a restart. */
export interface S3Server extends TestServer {
  endpoint: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** The keys that the bucket has. */
  keys: () => Promise<string[]>;
}

const logging = `<configuration>
  <appender name="out" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%level %msg%n</pattern></encoder></appender>
  <root level="WARN"><appender-ref ref="out"/></root>
</configuration>
`;

/** Starts S3Proxy on files of its own folder. */
export async function startS3Server(): Promise<S3Server> {
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const [accessKeyId, secretAccessKey] = ['tester', 'tester-secret'];
  let data = '';
  const server = await startJavaServer('s3', {
    program: {
      title: `S3Proxy ${version}`,
      folder: `s3proxy-${version}`,
      artifacts: [`org.gaul:s3proxy:${version}`],
      megabytes: 45,
      otherwise: '',
    },
    prepare: async (directory) => {
      data = join(directory, 'data');
      await mkdir(join(data, bucket), { recursive: true });
      const properties = {
        's3proxy.endpoint': endpoint,
        's3proxy.authorization': 'aws-v2-or-v4',
        's3proxy.identity': accessKeyId,
        's3proxy.credential': secretAccessKey,
        'jclouds.provider': 'filesystem',
        'jclouds.filesystem.basedir': data,
      };
      const lines = Object.entries(properties).map(([name, value]) => `${name}=${value}\n`);
      await writeFile(join(directory, 's3proxy.properties'), lines.join(''));
      await writeFile(join(directory, 'logback.xml'), logging);
    },
    arguments: (directory) => [
      `-Dlogback.configurationFile=${join(directory, 'logback.xml')}`,
      ...['org.gaul.s3proxy.Main', '--properties', join(directory, 's3proxy.properties')],
    ],
    ready: async () =>
      (await fetch(endpoint, { signal: AbortSignal.timeout(2_000) })).status === 403,
  });
  return {
    ...server,
    endpoint,
    bucket,
    accessKeyId,
    secretAccessKey,
    keys: () => readdir(join(data, bucket)),
  };
}
