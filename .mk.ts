import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { startServer } from './scripts/lib/site-server.mjs';
import { requireBrowser } from './scripts/lib/browser.mjs';
const server = await startServer({ dir: 'build' } as never);
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.on('console', (m) => console.log('console', m.type(), m.text().slice(0, 300)));
page.on('pageerror', (e) => console.log('pageerror', String(e).slice(0, 500)));
let n = 0;
for (const query of process.argv.slice(2)) {
  await page.goto(`${(server as any).url}make/${query}`);
  await page.waitForFunction(() => document.querySelector('[data-picture=drawn]') || document.querySelector('.picture [role=alert]'), null, { timeout: 30000 }).catch((e) => console.log(query, 'TIMEOUT'));
  const alert = await page.locator('.picture [role=alert]').allTextContents();
  if (alert.length) console.log(query, alert);
  const src = await page.locator('.picture img').getAttribute('src').catch(() => null);
  n++;
  if (src) writeFileSync(`/tmp/an/mk-${n}.svg`, decodeURIComponent(src.slice(src.indexOf(',') + 1)));
  await page.screenshot({ path: `/tmp/an/mk-${n}.png`, fullPage: false });
  console.log(n, query, src?.length);
}
await browser.close();
process.exit(0);
