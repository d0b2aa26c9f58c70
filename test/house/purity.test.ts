import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from './rooms.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-purity-'));
mkdirSync(join(folder, 'src', 'kernel'), { recursive: true });
for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'tsconfig.pure.json', 'package.json'])
  cpSync(join(ROOT, file), join(folder, file));
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter must refuse in a pure room. */
const LINTED = {
  'the clock': 'export const x = () => Date.now();',
  'global chance': 'export const x = () => Math.random();',
  'the global object': 'export const x = () => globalThis;',
  atomics: 'export const x = (a: Int32Array) => Atomics.load(a, 0);',
  'locale services': "export const x = () => new Intl.NumberFormat('en');",
  'locale comparison': 'export const x = (a: string, b: string) => a.localeCompare(b);',
  'locale lower case': 'export const x = (a: string) => a.toLocaleLowerCase();',
  'shared memory': 'export const x = () => new SharedArrayBuffer(8);',
};

/** What must not even compile in a pure room. */
const COMPILED = {
  'the network': "export const x = () => fetch('http://localhost');",
  'the process': 'export const x = () => process.env;',
  'the console': "export const x = () => console.log('x');",
  'a timer': 'export const x = () => setTimeout(() => {}, 1);',
  'a stop watch': 'export const x = () => performance.now();',
  'the platform': "export * from 'node:fs';",
  'web assembly': 'export const x = () => WebAssembly;',
};

function file(name: string, text: string): string {
  const path = join('src', 'kernel', `${name.replaceAll(' ', '-')}.ts`);
  writeFileSync(join(folder, path), `${text}\n`);
  return path;
}

for (const [name, text] of Object.entries(LINTED))
  test(`a pure room that reaches for ${name} is refused by the linter (identity)`, () => {
    const path = file(name, text);
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint'), path],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.notEqual(status, 0, stdout);
    assert.match(stdout, /no-restricted/);
    rmSync(join(folder, path));
  });

test('a pure room that reaches outside does not compile, naming each reach (identity)', () => {
  const paths = Object.entries(COMPILED).map(([name, text]) => file(name, text));
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'),
      '-p',
      'tsconfig.pure.json',
      '--noEmit',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.notEqual(status, 0);
  for (const path of paths)
    assert.ok(stdout.includes(path.replaceAll('\\', '/')), `${path} compiles:\n${stdout}`);
});
