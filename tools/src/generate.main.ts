import { generate, staleFiles } from './contracts/generate.command.js';

const root = process.cwd();

if (process.argv.includes('--check')) {
  const stale = await staleFiles(root);
  if (stale.length > 0) {
    console.error(`${stale.join('\n')}\nGenerated files are stale: run \`npm run gen\`.`);
    process.exitCode = 1;
  }
} else {
  const written = await generate(root);
  console.log(written.length > 0 ? written.join('\n') : 'Nothing to do.');
}
