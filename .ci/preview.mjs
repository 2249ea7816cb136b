// The preview in a real browser: node .ci/preview.mjs TOOLS FOLDER
// TOOLS has playwright-core and axe-core in node_modules. In FOLDER, which must not be there, a customizer's office is
// made: a template of an own is edited while the preview shows it. The pictures that it leaves are for a person to look at.

import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import {resolve} from 'node:path';

const [tools, folder] = process.argv.slice(2).map(path => resolve(path));
const {chromium} = createRequire(`${tools}/package.json`)('playwright-core');
const axe = readFileSync(`${tools}/node_modules/axe-core/axe.min.js`, 'utf8');
const engross = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../engross');
const office = `${folder}/office`;
const template = `${office}/templates/my-letter.vm`;
const patience = {timeout: 30000};

mkdirSync(folder, {recursive: true});
execFileSync(engross, ['new', 'office', office], {stdio: 'inherit'});
execFileSync(engross, ['new', 'template', 'my-letter', '--from', 'letter'], {cwd: office, stdio: 'inherit'});

function held(words) {
  console.log(`held  ${words}`);
}

/** Starts the preview and gives its process and the address that it prints. */
function start() {
  const order = ['preview', 'my-letter', '--to', 'ustr', '--points', 'usmca-enforcement', '--date', '2022-06-15', '--no-open'];
  const preview = spawn(engross, order, {cwd: office, stdio: ['ignore', 'pipe', 'inherit']});
  return new Promise((done, fail) => {
    let said = '';
    preview.stdout.on('data', bytes => {
      said += bytes;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said);
      if (address) {
        done({preview, address: new URL(address[0])});
      }
    });
    preview.on('exit', code => fail(new Error(`the preview ended with ${code}: ${said}`)));
  });
}

/** What an address answers to somebody who is not the browser that was let in. */
function status(address, path, headers = {}) {
  return new Promise((done, fail) => {
    http.get({host: '127.0.0.1', port: address.port, path, headers}, answer => {
      answer.resume();
      done(answer.statusCode);
    }).on('error', fail);
  });
}

async function accessible(page, words, rules = {}) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(options => window.axe.run(document, options), {rules});
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`), []);
  held(`axe-core finds nothing: ${words}`);
}

async function generation(page, change) {
  const before = await page.evaluate(() => document.body.dataset.generation);
  await change();
  await page.waitForFunction(old => document.body.dataset.generation !== old, before, patience);
}

const {preview, address} = await start();
const browser = await chromium.launch({executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox']});
try {
  assert.equal(await status(address, `${address.pathname}${address.search}`, {Host: `elsewhere.example:${address.port}`}), 403);
  assert.equal(await status(address, '/scene'), 403);
  assert.equal(await status(address, '/preview.js'), 403);
  held('a foreign Host and a visitor without the token are refused');

  const page = await browser.newPage({viewport: {width: 1500, height: 950}, acceptDownloads: true});
  const strange = [];
  page.on('console', message => message.type() === 'error' && strange.push(message.text()));
  page.on('pageerror', error => strange.push(String(error)));
  page.on('request', request => new URL(request.url()).hostname === '127.0.0.1' || request.url().startsWith('blob:')
    || strange.push(`asks ${request.url()}`));

  await page.goto(address.href);
  await page.waitForSelector('#pages .sheet', patience);
  const paper = page.locator('#pages');
  await paper.getByText('Dear Ambassador Tai').first().waitFor(patience);
  held('the draft is drawn');
  assert.equal(await status(address, `${address.pathname}${address.search}`), 403);
  held('the address works once');

  await page.locator('input[name="point"][value="usmca-2026-review"]').check();
  await paper.getByText('2026').first().waitFor(patience);
  await page.waitForFunction(() => document.getElementById('command').textContent.includes('usmca-2026-review'), null, patience);
  assert.match(await page.locator('#command').textContent(), /^engross draft my-letter .*--points usmca-enforcement,usmca-2026-review/);
  held('a ticked point is drawn, and said as a command');
  await page.screenshot({path: `${folder}/wide.png`});
  await accessible(page, 'wide and light');

  const text = readFileSync(template, 'utf8');
  await generation(page, () => writeFileSync(template, text.replace('#close()', 'We thank your staff for its help.\n\n#close()')));
  await paper.getByText('We thank your staff for its help.').waitFor(patience);
  held('a saved template is drawn anew');

  const yaml = readFileSync(`${office}/office.yaml`, 'utf8');
  const png = '89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000B49444154789C6360000200000500017A5EAB3F0000000049454E44AE426082';
  mkdirSync(`${office}/pictures`);
  writeFileSync(`${office}/pictures/seal.png`, Buffer.from(png, 'hex'));
  await generation(page, () => writeFileSync(`${office}/office.yaml`, `${yaml}\npictures: {seal: {file: pictures/seal.png, alt: Our seal, width: 1 in}}\n`));
  await generation(page, () => writeFileSync(template, text.replace('#close()', '$picture.seal\n\n#close()')));
  await page.waitForFunction(() => document.querySelector('#pages img[alt="Our seal"]')?.naturalWidth === 1, null, patience);
  held('a picture of the office is shown');

  await generation(page, () => writeFileSync(template, text.replace('#close()', '$recipient.nmae\n\n#close()')));
  await page.locator('#problems').getByText('unknown field $recipient.nmae').waitFor(patience);
  await page.locator('#stale').waitFor(patience);
  held('a slip is named beside the last good draft');
  await page.screenshot({path: `${folder}/slip.png`});
  await accessible(page, 'with a problem');
  await generation(page, () => writeFileSync(template, text.replace('#close()', 'We thank your staff.\n\n#close()')));
  await paper.getByText('We thank your staff.').waitFor(patience);

  const [download] = await Promise.all([page.waitForEvent('download', patience), page.locator('#save-word').click()]);
  assert.equal(download.suggestedFilename(), '2022-06-15-my-letter-ustr.docx');
  await download.saveAs(`${folder}/${download.suggestedFilename()}`);
  held('the Word file is downloaded');

  await page.locator('#library input[name="point"][value="nearshoring"]').focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.getElementById('command').textContent.includes('nearshoring'), null, patience);
  assert.equal(await page.evaluate(() => document.activeElement.value), 'nearshoring');
  held('a point is ticked by the keyboard, and the focus stays');

  await page.emulateMedia({colorScheme: 'dark'});
  await page.screenshot({path: `${folder}/dark.png`});
  await accessible(page, 'dark');
  await page.setViewportSize({width: 390, height: 844});
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  await accessible(page, 'dark and narrow');
  await page.getByRole('button', {name: 'Choices'}).click();
  await page.locator('#chosen-head').waitFor(patience);
  await page.screenshot({path: `${folder}/narrow.png`});
  // One thing at a time is seen there; the choices alone are no main part.
  await accessible(page, 'narrow, with the choices', {'landmark-one-main': {enabled: false}});
  held('nothing is wider than a narrow window');

  preview.removeAllListeners('exit');
  const ended = new Promise(done => preview.on('exit', done));
  preview.kill('SIGINT');
  await ended;
  await page.locator('#gone').getByText('The preview has stopped').waitFor(patience);
  held('a window says when the preview has stopped');
  assert.deepEqual(strange.filter(words => !/ERR_CONNECTION|ERR_INCOMPLETE/.test(words)), []);
  held('nothing was asked of another machine, and no script failed');
} finally {
  await browser.close();
  preview.kill('SIGKILL');
}

// The office drafts what the preview showed: the same bytes.
execFileSync(engross, ['draft', 'my-letter', '--to', 'ustr', '--points', 'usmca-enforcement,usmca-2026-review', '--date', '2022-06-15'],
  {cwd: office, stdio: 'inherit'});
const name = '2022-06-15-my-letter-ustr.docx';
assert.ok(readFileSync(`${office}/out/${name}`).equals(readFileSync(`${folder}/${name}`)));
held('the downloaded file and the drafted one are the same bytes');
