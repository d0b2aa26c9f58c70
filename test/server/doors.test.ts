import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { Refused } from '../../src/app/refused.ts';
import { listen } from '../../src/server/listen.ts';
import { writeJson } from '../../src/server/open-server.ts';
import { contextOn, TINY } from '../app/open-tiny.ts';
import { openDoor } from './open-door.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-web-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
writeFileSync(join(folder, 'assets', 'main-abc.js'), 'export const one = 1;\n'.repeat(200));
test.after(() => rmSync(folder, { recursive: true }));

const door = await openDoor(contextOn(TINY), folder);
const code = (json: unknown) => (json as { problem: { code: string; hint: string } }).problem;

const EVERY_ROUTE = [
  '/',
  '/w/tiny/p/XX/overview',
  '/assets/main-abc.js',
  '/api/openapi.json',
  '/api/measures',
  '/api/w/tiny/places',
  '/api/w/tiny/places/XX/overview',
  '/api/w/tiny/places/XX/network',
  '/api/w/tiny/places/XX/map',
  '/api/w/tiny/places/XX/actors',
  '/api/w/tiny/places/XX/actors/c',
  '/api/w/tiny/places/XX/findings',
  '/api/w/tiny/places/XX/measures/small-share',
  '/api/w/tiny/places/XX/introductions',
  '/api/w/tiny/places/XX/export?what=ties',
  '/api/w/tiny/imports',
  '/api/w/tiny/search?q=dale',
  '/api/w/tiny/places/ZZ/overview',
  '/api/nowhere',
  '/missing.js',
];

test('every answer carries the headers that keep a page safe (hand)', async () => {
  for (const url of EVERY_ROUTE) {
    const { headers, status } = await door.ask(url);
    assert.ok(status < 500, url);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'/, url);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(/script-src [^;]*/.exec(policy)?.[0] ?? '', /unsafe|\*|http/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['cross-origin-embedder-policy'], 'require-corp');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['access-control-allow-origin'], undefined);
    assert.equal(headers['server'], undefined);
    assert.equal(headers['x-powered-by'], undefined);
  }
});

test('a request that names another host gets nothing (hand)', async () => {
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:7310',
    '10.0.0.1',
  ])
    for (const url of ['/', '/api/w/tiny/places']) {
      const answer = await door.ask(url, { headers: { host } });
      assert.equal(answer.status, 403, host);
      assert.equal(code(answer.json()).code, 'foreign-request');
    }
  for (const host of ['localhost:7310', '127.0.0.1', '[::1]:80', 'LOCALHOST'])
    assert.equal((await door.ask('/api/measures', { headers: { host } })).status, 200, host);
});

test('another site cannot change anything (hand)', async () => {
  const body = '{"what":"intervals","place":"XX"}';
  const post = (headers: Record<string, string>) =>
    door.ask('/api/w/tiny/jobs', { method: 'POST', headers, body });
  assert.equal((await post({ origin: 'https://evil.example' })).status, 403);
  assert.equal((await post({ origin: 'null' })).status, 403);
  assert.equal((await post({ 'sec-fetch-site': 'cross-site' })).status, 403);
  assert.equal((await post({ 'sec-fetch-site': 'same-site' })).status, 403);
  assert.equal((await post({ origin: 'http://127.0.0.1:7310' })).status, 202);
  assert.equal((await post({})).status, 202);
  const plain = await door.ask('/api/w/tiny/jobs', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body,
  });
  assert.equal(plain.status, 415);
});

test('bad requests get a problem that says what would be right (hand)', async () => {
  const cases: readonly (readonly [string, number, string, RegExp])[] = [
    ['/api/w/nobody/places', 404, 'unknown-workspace', /tiny/],
    ['/api/w/tiny/places/XX13/overview', 404, 'unknown-place', /XX12 \(Dale\)/],
    ['/api/w/tiny/places/dale/overview', 404, 'unknown-place', /XX12/],
    ['/api/w/tiny/places/XX/actors/nobody', 404, 'unknown-actor', /list of actors/],
    ['/api/w/tiny/places/XX/measures/small-shre', 404, 'unknown-measure', /small-share/],
    ['/api/w/tiny/jobs/nobody', 404, 'unknown-job', /start it again/],
    ['/api/nowhere', 404, 'unknown-address', /openapi/],
    ['/api/w/tiny/search', 422, 'malformed-request', /./],
    [`/api/w/tiny/search?q=${'x'.repeat(201)}`, 422, 'malformed-request', /200/],
    ['/api/w/tiny/places/XX/overview?group=mars', 422, 'malformed-request', /eu27/],
    ['/api/w/tiny/places/XX/overview?from=0', 422, 'malformed-request', /./],
    ['/api/w/tiny/places/XX/overview?from=9&to=3', 422, 'bad-parameter', /at most/],
    ['/api/w/tiny/places/XX/network?largest=1', 422, 'malformed-request', /./],
    ['/api/w/tiny/places/XX/network?kinds=dragon', 422, 'bad-parameter', /university/],
    ['/api/w/tiny/places/XX/network?from=2025-02-30', 422, 'bad-parameter', /ISO day/],
    [
      '/api/w/tiny/places/XX/network?from=2025-01-02&to=2025-01-01',
      422,
      'bad-parameter',
      /no later/,
    ],
    ['/api/w/tiny/places/XX/export?what=everything', 422, 'malformed-request', /actors/],
    ['/api/w/tiny/places/XX/export?what=network&format=csv', 422, 'bad-parameter', /gexf/],
    ['/api/w/tiny/places/%00/overview', 404, 'unknown-place', /./],
    ["/api/w/tiny/places/' OR 1=1--/overview", 404, 'unknown-place', /./],
    ['/api/w/tiny/places/%zz/overview', 422, 'malformed-request', /openapi/],
  ];
  for (const [url, status, problem, hint] of cases) {
    const answer = await door.ask(url);
    assert.equal(answer.status, status, `${url}: ${answer.text}`);
    const found = code(answer.json());
    assert.equal(found.code, problem, url);
    assert.match(found.hint, hint, url);
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(answer.headers['etag'], undefined);
    assert.doesNotMatch(answer.text, /\bat .*\.ts:\d|node_modules/);
  }
  const bodies = [
    '',
    '{',
    '[]',
    '{"what":"intervals"}',
    '{"what":"x","place":"XX"}',
    '{"__proto__":{"polluted":1}}',
  ];
  for (const body of bodies) {
    const answer = await door.ask('/api/w/tiny/jobs', { method: 'POST', body });
    assert.equal(answer.status, 422, body);
    assert.equal(code(answer.json()).code, 'malformed-request');
  }
  assert.deepEqual(door.faults, []);
});

test('no key of a request reaches a prototype (hand)', async () => {
  for (const key of [
    '__proto__',
    'constructor',
    '__proto__[polluted]',
    'constructor.prototype.polluted',
  ])
    await door.ask(`/api/w/tiny/search?q=a&${encodeURIComponent(key)}=1`);
  for (const body of [
    '{"what":"intervals","place":"XX","__proto__":{"polluted":true}}',
    '{"what":"intervals","place":"XX","constructor":{"prototype":{"polluted":true}}}',
  ])
    await door.ask('/api/w/tiny/jobs', { method: 'POST', body });
  for (const place of ['__proto__', 'constructor', 'toString'])
    assert.equal((await door.ask(`/api/w/tiny/places/${place}/overview`)).status, 404);
  for (const workspace of ['__proto__', 'constructor'])
    assert.equal((await door.ask(`/api/w/${workspace}/places`)).status, 404);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('our own bug is a 500 without its stack, which goes to the terminal (hand)', async () => {
  const broken = await openDoor(
    contextOn(TINY, { imports: () => Promise.reject(new Error('secret detail')) }),
  );
  const answer = await broken.ask('/api/w/tiny/imports');
  assert.equal(answer.status, 500);
  assert.equal(code(answer.json()).code, 'program-fault');
  assert.doesNotMatch(answer.text, /secret|stack/);
  assert.match(String(broken.faults[0]), /secret detail/);
});

test('a failed world is a 503 with its remedy (hand)', async () => {
  for (const [thrown, problem] of [
    ['ECONNREFUSED', 'database-unreachable'],
    ['57P01', 'database-unreachable'],
    ['ENOSPC', 'disk-full'],
    ['53100', 'disk-full'],
  ]) {
    const broken = await openDoor(
      contextOn(TINY, {
        imports: () => Promise.reject(Object.assign(new Error('x'), { code: thrown })),
      }),
    );
    const answer = await broken.ask('/api/w/tiny/imports');
    assert.equal(answer.status, 503, thrown);
    assert.equal(code(answer.json()).code, problem);
  }
});

test('a browser that holds an answer is told that it has not changed (hand)', async () => {
  const url = '/api/w/tiny/places/XX/overview';
  const first = await door.ask(url);
  const tag = String(first.headers['etag']);
  assert.match(tag, /^W\/".{22}"$/);
  const again = await door.ask(url, { headers: { 'if-none-match': tag } });
  assert.equal(again.status, 304);
  assert.equal(again.text, '');
  assert.match(String(again.headers['content-security-policy']), /default-src/);
  const other = await door.ask(`${url}?level=3`, { headers: { 'if-none-match': tag } });
  assert.equal(other.status, 200);
  assert.notEqual(other.headers['etag'], tag);
});

test('answers are packed when the browser can unpack (hand)', async () => {
  for (const encoding of ['br', 'gzip']) {
    const answer = await door.ask('/api/openapi.json', {
      headers: { 'accept-encoding': encoding },
    });
    assert.equal(answer.headers['content-encoding'], encoding);
  }
});

test('no number that is not finite leaves (limit)', () => {
  assert.equal(
    writeJson({ a: NaN, b: [Infinity, -Infinity], c: -0 }),
    '{"a":null,"b":[null,null],"c":0}',
  );
});

test('the API describes itself, every address with its summary (identity)', async () => {
  const described = (await door.ask('/api/openapi.json')).json() as {
    openapi: string;
    paths: Record<string, Record<string, { summary?: string; responses: object }>>;
  };
  assert.equal(described.openapi, '3.1.0');
  const operations = Object.values(described.paths).flatMap((path) => Object.values(path));
  assert.ok(operations.length >= 16);
  for (const { summary, responses } of operations) {
    assert.match(summary ?? '', /\.$/);
    assert.ok(Object.keys(responses).length > 0);
  }
  assert.ok('/api/w/{workspace}/places/{code}/overview' in described.paths);
});

test('the web client answers at every address of a page and caches its files (hand)', async () => {
  for (const url of [
    '/',
    '/w/tiny/p/XX/overview',
    '/w/tiny/p/XX/measures/small-share?view=table',
    '/w/tiny/p/XX/actors?q=rossi+s.r.l',
  ]) {
    const { text, headers, status } = await door.ask(url);
    assert.equal(status, 200);
    assert.match(text, /<title>page/);
    assert.equal(headers['cache-control'], 'no-cache');
  }
  const file = await door.ask('/assets/main-abc.js');
  assert.match(String(file.headers['cache-control']), /immutable/);
  assert.equal((await door.ask('/assets/none.js')).status, 404);
  for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])
    assert.ok(!/"dependencies"/.test((await door.ask(url)).text), url);
});

test('a file to take away is an attachment of its type (hand)', async () => {
  const { headers, text } = await door.ask('/api/w/tiny/places/XX/export?what=actors');
  assert.match(String(headers['content-type']), /^text\/csv; charset=utf-8/);
  assert.equal(headers['content-disposition'], 'attachment; filename="XX-actors-2025-12-06.csv"');
  assert.match(text, /'=1\+1/);
});

test('a taken port: the next free one, or a refusal when it was asked for by name (hand)', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen({ host: '127.0.0.1', port: 0 }, done));
  const { port } = taken.address() as { port: number };
  const first = await openDoor(contextOn(TINY));
  await assert.rejects(
    listen(first.http, port),
    (error) => error instanceof Refused && error.problem.code === 'port-in-use',
  );
  const any = await listen(first.http, 0);
  assert.match(any.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal((await fetch(`${any.url}/api/measures`)).status, 200);
  await first.http.close();
  const second = await openDoor(contextOn(TINY));
  const free = await listen(second.http, null, port);
  assert.equal(free.passedOver, port);
  assert.notEqual(free.port, port);
  await second.http.close();
  taken.close();
});
