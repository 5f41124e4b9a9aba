import { unannouncedBreaks } from './breaking/breaking.command.js';

const problems = await unannouncedBreaks(process.cwd());
if (problems.length > 0) {
  console.error(problems.join('\n\n'));
  process.exitCode = 1;
}
