import { chromium } from '@playwright/test';
import { startServer } from './scripts/lib/site-server.mjs';
import { requireBrowser } from './scripts/lib/browser.mjs';
const server = await startServer({ dir: 'build' } as never);
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
const page = await context.newPage();
page.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)));
page.on('pageerror', (e) => console.log('pageerror', String(e).slice(0, 500)));
let n = 0;
for (const query of process.argv.slice(2)) {
  n++;
  await page.goto(`${(server as any).url}make/${query}`);
  await page.waitForSelector('[data-picture=drawn]', { timeout: 30000 });
  for (const b of ['SVG', 'PNG 1x', 'PNG 2x', 'PNG 3x', 'PDF']) {
    const coming = page.waitForEvent('download', { timeout: 30000 });
    await page.getByRole('button', { name: b }).click();
    const d = await coming.catch(() => null);
    if (!d) { console.log(b, await page.locator('[data-said]').textContent()); continue; }
    const to = `/tmp/an/ex-${n}-${b.replace(' ', '')}.${d.suggestedFilename().split('.').pop()}`;
    await d.saveAs(to); console.log(d.suggestedFilename());
  }
  await page.getByRole('button', { name: 'Copy picture' }).click(); await page.waitForTimeout(1500);
  console.log(await page.locator('[data-said]').textContent());
}
await browser.close(); process.exit(0);
