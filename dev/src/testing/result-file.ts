import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stateDirectory } from '../paths.js';

interface GlobalConfig {
  rootDir: string;
  testNamePattern?: string;
  testPathPatterns: { patterns: string[] };
}

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

/** What one project's test run came to; `npm test` adds these up, also those that come out of Nx's cache. */
export interface ProjectResult {
  project: string;
  passed: number;
  /** Failed tests, plus files that could not be run at all. */
  failed: number;
  skipped: number;
}

/** Where the result of a project is kept, named by its package name. */
export function resultFile(project: string): string {
  return join(stateDirectory, 'test', `${project}.json`);
}

/** Jest reporter that writes a {@link ProjectResult} after a full run of a project. */
// eslint-disable-next-line import-x/no-default-export -- the only export that Jest looks at
export default class ResultFileReporter {
  constructor(private readonly config: GlobalConfig) {}

  onRunComplete(_contexts: unknown, results: Results): void {
    const { rootDir, testNamePattern, testPathPatterns } = this.config;
    if (testNamePattern || testPathPatterns.patterns.length > 0) return;
    const { name: project } = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')) as {
      name: string;
    };
    const result: ProjectResult = {
      project,
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    const file = resultFile(project);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(result)}\n`);
  }
}
