import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mavenFiles } from '../maven-files.js';
import { cacheDirectory } from '../paths.js';

const [mime4jVersion, tikaVersion] = ['0.8.11', '3.2.3'];
/** Where these packages keep mails, and which files there are mails. */
const folders: readonly (readonly [folder: string, isMail: RegExp])[] = [
  ['testmsgs', /\.msg$/],
  ['mimetools-testmsgs', /\.msg$/],
  ['test-documents', /RFC822|\.eml$|\.mbox$/],
];

/** A mail that a package for mail is tested with. */
export interface MailSample {
  /** Its file, below the folder of all. */
  name: string;
  raw: Buffer;
}

/**
 * The mails that Apache James Mime4J and Apache Tika are tested with, and a few files which aren't quite mails: odd charsets,
 * boundaries, encodings and headers, as programs have really sent them. Fetched through Maven on first use.
 */
export async function mailSamples(): Promise<MailSample[]> {
  const files = {
    title: 'test mail of Apache James Mime4J and Apache Tika',
    folder: `mail-samples-${mime4jVersion}-${tikaVersion}`,
    artifacts: [
      `org.apache.james:apache-mime4j-core:${mime4jVersion}:tests`,
      `org.apache.tika:tika-parser-mail-module:${tikaVersion}:tests`,
    ],
    megabytes: 1,
    otherwise: '',
    unpacked: true,
  };
  const root = await mavenFiles(files, cacheDirectory, (message) =>
    process.stderr.write(`${message}\n`),
  );
  const samples: MailSample[] = [];
  for (const [folder, isMail] of folders) {
    const names = (await readdir(join(root, folder))).filter((name) => isMail.test(name)).sort();
    for (const name of names) {
      samples.push({ name: `${folder}/${name}`, raw: await readFile(join(root, folder, name)) });
    }
  }
  return samples;
}
