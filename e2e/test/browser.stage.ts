import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const MOST_STEPS = 40;

/** A browser that is installed, if there is one: `CHROMIUM` or Debian's. */
export const browserProgram = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find((program) => program !== undefined && existsSync(program));

/** Starts the browser that is installed. */
export function startBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu'];
  return chromium.launch({ executablePath: browserProgram as string, args });
}

/** Moves the focus by the Tab key until it is on what a selector matches. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      `document.activeElement?.matches(${JSON.stringify(selector)}) === true`,
    );
    if (isThere === true) return;
  }
  throw new Error(`the Tab key never came to ${selector}`);
}

/** What axe finds wrong with the page, and whether it is wider than the screen; a picture goes to `SCREENSHOTS` if that is set. */
export async function problemsOf(page: Page, name: string): Promise<string[]> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) {
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(`(async () => {
    const { violations } = await axe.run(document);
    const isWide = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
      ...(isWide ? ['wider than the screen'] : []),
    ];
  })()`);
}
