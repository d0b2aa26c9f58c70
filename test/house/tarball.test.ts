import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PURE_ROOMS, ROOT, filesBelow } from './rooms.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-tarball-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs npm as it was started, so that no second npm is needed. */
function npm(args: readonly string[], cwd: string): string {
  const npmScript = process.env['npm_execpath'];
  const { status, stdout, stderr } = npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...args], { cwd, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, `npm ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

test('the package installs into an empty folder and every subpath imports there (identity)', () => {
  const build = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.ts'), '--without-web'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(build.status, 0, build.stdout + build.stderr);
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  npm(
    [
      'install',
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--omit=optional',
      `./${tarball}`,
    ],
    folder,
  );

  const modules = PURE_ROOMS.flatMap((room) => filesBelow(join('src', room), ['.ts'])).map(
    (path) => `mesoscope/${path.replace(/^src\//, '').replace(/\.ts$/, '')}`,
  );
  const program = [
    ...modules.map((name) => `await import('${name}');`),
    "const { random } = await import('mesoscope/kernel/random/random');",
    "const { PLACE_MEASURES } = await import('mesoscope/measure/place/index');",
    'console.log(random(1).fork("x").bits() >= 0 && PLACE_MEASURES.length > 5);',
  ].join('\n');
  writeFileSync(join(folder, 'all.mjs'), program);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['all.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(stdout.trim(), 'true');
  assert.ok(modules.length > 50);
});

test('the package carries the bundled data, the starter and no tests (identity)', () => {
  const [{ files }] = JSON.parse(
    npm(['pack', '--ignore-scripts', '--dry-run', '--json'], ROOT),
  ) as [{ files: readonly { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const needed of [
    'data/horizon-europe/participations.parquet',
    'scripts/boot.mjs',
    'dist/cli/main.js',
    'dist/loops.wasm',
    'dist/loops-shared.wasm',
    'LICENSE',
    'NOTICE',
  ])
    assert.ok(paths.includes(needed), `${needed} is missing`);
  assert.deepEqual(
    paths.filter((path) => /^(test|src|bench|\.ci)\//.test(path)),
    [],
  );
});
