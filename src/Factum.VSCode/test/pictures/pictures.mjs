// Drives the extension in a real editor and takes the pictures of docs/editors.md. Usage: node pictures.mjs FOLDER PORT OUT; RIG names the driver's folder.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, port, out] = process.argv.slice(2);
const { openVsCode } = await import(pathToFileURL(path.join(process.env.RIG, 'vscode-driver.mjs')).href);
const editor = await openVsCode({ folder, port: Number(port), width: 1180, height: 720 });

/** Types at a place of the open file. */
async function type(line, column, erase, words) {
  await editor.caret(line, column);
  for (let i = 0; i < erase; i++) await editor.page.keyboard.press('Delete');
  await editor.page.keyboard.type(words);
}

/** Line and column of words in a file, from 1; the editor shows lenses between lines, so its own rows do not tell. */
function placeOf(name, words) {
  const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n'), line = lines.findIndex(text => text.includes(words));
  assert(line >= 0, `no line of ${name} has '${words}'`);
  return [line + 1, lines[line].indexOf(words) + 1];
}

try {
  await editor.openFile('yard-letter.facts');
  await editor.sleep(3000);
  let [line, column] = placeOf('yard-letter.facts', '39.5 million EUR');
  await type(line, column, 4, '35.9');
  await editor.waitForMarkers('error');
  await editor.caret(line, column + 1);
  console.log('hover:', await editor.hover());
  await editor.shot(path.join(out, 'hover.png'));
  await editor.page.keyboard.press('Escape');

  const fixes = await editor.quickFixes();
  console.log('fixes:', fixes);
  await editor.shot(path.join(out, 'fix.png'));
  await editor.page.keyboard.press('Escape');
  await editor.command('File: Revert File');
  await editor.waitForNoMarkers('error');

  [line, column] = placeOf('yard-letter.facts', '"74 metres long"');
  await type(line, column + 1, 14, '74 me');
  console.log('passages:', await editor.completions());
  await editor.shot(path.join(out, 'passages.png'));
  await editor.page.keyboard.press('Escape');

  await editor.command('File: Revert File');
  await editor.openFile('committee-minutes.txt');
  await editor.sleep(2000);
  await editor.caret(...placeOf('documents/committee-minutes.txt', '38 and 41'));
  console.log('hover in the document:', await editor.hover());
  await editor.shot(path.join(out, 'document.png'));
} catch (error) {
  await editor.shot(path.join(out, 'failure.png'));
  throw error;
} finally {
  await editor.close();
}
