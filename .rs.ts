import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const f of process.argv.slice(2)) {
  const svg = readFileSync(f, 'utf8'); const [, w, h] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  const p = await b.newPage({ viewport: { width: Math.ceil(+w!), height: Math.min(3000, Math.ceil(+h!)) } });
  await p.goto('file://' + f); await p.screenshot({ path: f.replace('.svg', '-r.png') }); await p.close();
}
await b.close(); process.exit(0);
