import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { openTestStore } from '../store/with-store.ts';
import { importRequestOf } from '../app/import-request.ts';
import { bring, newWorkspace, ownContext } from '../app/own-context.ts';
import { UPLOAD_HOURS, sweepUploads } from '../../src/app/uploads.ts';
import type { Uploaded } from '../../src/wire/import-file.ts';
import { openDoor } from './open-door.ts';

const { store } = await openTestStore();
const context = ownContext(store);
const door = await openDoor(context);

const MEMBERS =
  'id,name,kind,city\nF1,Rossi S.r.l.,firm,Modena\nF2,ROSSI SRL,firm,Modena\nF3,,firm,Modena\n';

const BYTES = { 'content-type': 'application/octet-stream' };

interface Answered {
  readonly [key: string]: unknown;
}

async function post(url: string, body: unknown, method: 'POST' | 'DELETE' = 'POST') {
  const answer = await door.ask(url, { method, body: JSON.stringify(body) });
  return { status: answer.status, json: answer.json() as Answered };
}

async function upload(workspace: string, name: string, body: string) {
  const url = `/api/w/${workspace}/files?name=${encodeURIComponent(name)}`;
  const answer = await door.ask(url, { method: 'POST', headers: BYTES, body });
  return { status: answer.status, json: answer.json() as Answered };
}

const requestOf = (answer: Answered, change: Answered = {}): Answered => ({
  ...importRequestOf(answer as unknown as Uploaded),
  bearShare: 0.5,
  ...change,
});

test('from file to register, review, undo, all through the door (hand)', async () => {
  const made = await post('/api/workspaces', { title: 'My valley' });
  assert.deepEqual([made.status, made.json['name']], [200, 'my-valley']);
  const listed = (await door.ask('/api/workspaces')).json() as { workspaces: Answered[] };
  assert.deepEqual(
    listed.workspaces.map(({ name }) => name),
    ['my-valley'],
  );
  const { status, json } = await upload('my-valley', '../../etc/members.csv', MEMBERS);
  assert.equal(status, 200);
  assert.equal(json['name'], 'members.csv');
  const kept = join(context.register!.uploads, 'my-valley', String(json['file']));
  assert.equal(statSync(kept).mode & 0o777, 0o600);
  const again = await post(`/api/w/my-valley/files/${String(json['file'])}/read`, {
    choice: { delimiter: ';' },
  });
  assert.equal(again.status, 200);
  const address = '/api/w/my-valley/imports';
  const rehearsed = await post(address, requestOf(json, { rehearse: true }));
  assert.deepEqual([rehearsed.status, rehearsed.json['import']], [200, null]);
  const imported = await post(address, requestOf(json));
  assert.deepEqual(imported.json, { ...rehearsed.json, import: '1' });
  assert.deepEqual(readdirSync(join(context.register!.uploads, 'my-valley')), []);
  const rejected = await door.ask(`${address}/1/rejected.csv`);
  assert.match(rejected.text, /^id,name,kind,city,rejected: row/);
  const { proposals } = (await door.ask('/api/w/my-valley/proposals')).json() as {
    proposals: { a: Answered; b: Answered }[];
  };
  assert.equal(proposals.length, 1);
  const [{ a, b }] = proposals as [{ a: Answered; b: Answered }];
  const decided = await post('/api/w/my-valley/decisions', {
    by: 'me',
    decisions: [
      {
        kind: 'same',
        subjects: [a['id'], b['id']],
        field: null,
        value: null,
        reason: 'one address',
      },
    ],
  });
  assert.equal(decided.status, 200);
  const actors = (): number => context.workspaces.get('my-valley')!.snapshot.actors.count;
  assert.equal(actors(), 1);
  const [{ id }] = decided.json['decisions'] as [{ id: string }];
  const taken = await post(`/api/w/my-valley/decisions/${id}`, { by: 'you' }, 'DELETE');
  assert.equal(taken.status, 200);
  assert.equal(actors(), 2);
  const look = await door.ask(`${address}/1/undo`);
  assert.equal((look.json() as Answered)['actors'], 2);
  const undone = await door.ask(`${address}/1`, { method: 'DELETE' });
  assert.equal(undone.status, 200);
  assert.equal(actors(), 0);
  assert.deepEqual(door.faults, []);
});

test('an import as a job says how far it is, is stopped with nothing left, and ends as the plain one (twin)', async () => {
  const workspace = await newWorkspace(context, 'As a job');
  // names unlike each other, so that looking for actors that are one takes no time
  const name = (i: number): string => `${((i * 2_654_435_761) % 2 ** 32).toString(36)} S.r.l.`;
  const rows = Array.from({ length: 5_000 }, (_, i) => `F${i},${name(i)},firm,Modena\n`);
  const { json } = await upload(workspace, 'members.csv', `id,name,kind,city\n${rows.join('')}`);
  const address = `/api/w/${workspace}/imports`;
  const start = async (change: Answered) => {
    const answer = await door.ask(address, {
      method: 'POST',
      headers: { prefer: 'respond-async' },
      body: JSON.stringify(requestOf(json, change)),
    });
    assert.equal(answer.status, 202);
    return answer.json() as Answered;
  };
  const ended = async ({ id }: Answered, seen: Set<string>): Promise<Answered> => {
    for (;;) {
      const now = context.jobs.read(String(id))!;
      seen.add(now.says);
      if (now.state !== 'waiting' && now.state !== 'running') break;
      await new Promise(setImmediate);
    }
    return (await door.ask(`/api/w/${workspace}/jobs/${String(id)}`)).json() as Answered;
  };
  const first = await start({});
  await door.ask(`/api/w/${workspace}/jobs/${String(first['id'])}`, { method: 'DELETE' });
  const stopped = await ended(first, new Set());
  assert.equal(stopped['state'], 'stopped');
  const { imports } = (await door.ask(address)).json() as { imports: Answered[] };
  assert.deepEqual(imports, []);
  const plain = await post(address, requestOf(json, { rehearse: true }));
  const seen = new Set<string>();
  const done = await ended(await start({}), seen);
  assert.equal(done['state'], 'done');
  assert.deepEqual(done['result'], { ...plain.json, import: '1' });
  assert.ok(seen.size > 1, [...seen].join(', '));
  const strange = await ended(await start({ file: 'f'.repeat(64) }), new Set());
  assert.equal((strange['refused'] as Answered)['code'], 'unknown-file');
});

test('a refused file gives its rejected rows back table by table, and mended they are taken (recovery)', async () => {
  const workspace = await newWorkspace(context, 'Mended at once');
  const { json } = await upload(workspace, 'members.csv', MEMBERS);
  const address = `/api/w/${workspace}/imports`;
  const file = `/api/w/${workspace}/files/${String(json['file'])}/rejected.csv`;
  assert.equal((await door.ask(file)).status, 404);
  const refused = await post(address, requestOf(json, { bearShare: 0.1 }));
  assert.deepEqual([refused.json['refused'], refused.json['import']], [true, null]);
  assert.deepEqual(refused.json['rejectedTables'], [{ name: 'members', rows: 1 }]);
  const rejected = await door.ask(`${file}?table=members`);
  assert.equal(rejected.status, 200);
  assert.match(rejected.text, /^id,name,kind,city,rejected: row/);
  assert.equal((await door.ask(`${file}?table=others`)).status, 404);
  const mended = await upload(
    workspace,
    'm.csv',
    rejected.text.replace('F3,,', 'F3,Gialli S.r.l.,'),
  );
  const taken = await post(address, requestOf(mended.json));
  assert.deepEqual([taken.json['read'], taken.json['kept']], [1, 1]);
  const stored = (mended.json['tables'] as readonly { stored: unknown }[])[0].stored;
  assert.notEqual(stored, null, 'how the refused file was mapped is offered for the mended one');
  const next = await upload(workspace, 'members-2027.csv', MEMBERS);
  assert.notEqual((next.json['tables'] as readonly { stored: unknown }[])[0].stored, null);
});

test('a file nobody comes back to is taken from the disk after its time (limit)', async () => {
  const workspace = await newWorkspace(context, 'Left lying');
  await upload(workspace, 'members.csv', MEMBERS);
  const folder = join(context.register!.uploads, workspace);
  assert.equal(readdirSync(folder).length, 2);
  await sweepUploads(context.register!);
  assert.equal(readdirSync(folder).length, 2);
  await sweepUploads(context.register!, Date.now() + (UPLOAD_HOURS + 1) * 3_600_000);
  assert.deepEqual(readdirSync(folder), []);
});

test('a malformed request hears in the grammar of the house what is wrong with which value (hand)', async () => {
  const workspace = await newWorkspace(context, 'Grammar');
  const said = async (url: string, body?: unknown) => {
    const asked = body === undefined ? {} : { method: 'POST' as const, body: JSON.stringify(body) };
    const answer = await door.ask(url, asked);
    assert.equal(answer.status, 422);
    const { message, value, hint } = (answer.json() as { problem: Record<string, string> }).problem;
    return [message, value, hint];
  };
  const address = `/api/w/${workspace}/imports`;
  const { json } = await upload(workspace, 'members.csv', MEMBERS);
  assert.deepEqual(await said(address, requestOf(json, { bearShare: 7 })), [
    '“bearShare” of the request is out of its range: "7"',
    '7',
    'a number that is at most 1',
  ]);
  assert.deepEqual(await said(address, requestOf(json, { rehearse: 'yes' })), [
    '“rehearse” of the request is of the wrong kind: "yes"',
    'yes',
    'true or false; the shape is described at /api/openapi.json',
  ]);
  assert.deepEqual(await said(address, requestOf(json, { source: undefined })), [
    '“source” of the request is missing: "source"',
    'source',
    'an object; the shape is described at /api/openapi.json',
  ]);
  const [message, value, hint] = await said(`/api/w/${workspace}/jobs`, {
    what: 'x',
    place: 'all',
  });
  assert.deepEqual(
    [message, value],
    ['“what” of the request is none of the known values: "x"', 'x'],
  );
  assert.match(hint, /^one of: community-stability, intervals/);
});

test('every page of a register without region codes answers (hand)', async () => {
  const workspace = await newWorkspace(context, 'All pages');
  await bring(context, workspace, 'members.csv', MEMBERS);
  await bring(context, workspace, 'projects.csv', 'id,title,instrument\nP1,Pumps,group\n');
  await bring(
    context,
    workspace,
    'participations.csv',
    'initiative,actor,role\nP1,F1,coordinator\nP1,F2,participant\n',
  );
  const { id } = context.workspaces.get(workspace)!.snapshot.actors;
  const place = `/api/w/${workspace}/places/all`;
  for (const url of [
    `/api/w/${workspace}/places`,
    `/api/w/${workspace}/imports`,
    `/api/w/${workspace}/search?q=rossi`,
    `${place}/overview`,
    `${place}/network`,
    `${place}/map`,
    `${place}/actors`,
    `${place}/actors/${id[0]}`,
    `${place}/findings`,
    `${place}/measures/small-share`,
    `${place}/introductions`,
    `${place}/export?what=actors`,
    `${place}/report`,
    `/api/w/${workspace}/export/package.zip`,
  ]) {
    const { status, text } = await door.ask(url);
    assert.equal(status, 200, `${url}: ${text.slice(0, 300)}`);
  }
  const { places } = (await door.ask(`/api/w/${workspace}/places`)).json() as {
    places: Answered[];
  };
  assert.deepEqual(
    places.map(({ code, actors, ties }) => [code, actors, ties]),
    [['all', 2, 1]],
  );
  assert.deepEqual(door.faults, []);
});

test('nothing changes for a foreign page, whatever it sends (limit)', async () => {
  await post('/api/workspaces', { title: 'Guarded' });
  for (const foreign of [
    { origin: 'http://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { host: 'evil.example' },
  ])
    for (const [method, url] of [
      ['POST', '/api/workspaces'],
      ['POST', '/api/w/guarded/files?name=a.csv'],
      ['POST', '/api/w/guarded/files/0/read'],
      ['DELETE', '/api/w/guarded/files/0'],
      ['POST', '/api/w/guarded/imports'],
      ['DELETE', '/api/w/guarded/imports/1'],
      ['POST', '/api/w/guarded/decisions'],
      ['DELETE', '/api/w/guarded/decisions/1'],
    ] as const) {
      const { status } = await door.ask(url, { method, headers: { ...foreign }, body: '{}' });
      assert.equal(status, 403, `${method} ${url}`);
    }
});

test('what cannot be done is refused by name, and no stack leaves (limit)', async () => {
  await post('/api/workspaces', { title: 'Refuser' });
  const at = '/api/w/refuser';
  const none = '0'.repeat(64);
  const file = (await upload('refuser', 'm.csv', MEMBERS)).json;
  const cases: readonly (readonly ['POST' | 'DELETE', string, unknown, number, string])[] = [
    ['POST', '/api/workspaces', { title: ' ' }, 422, 'malformed-request'],
    ['POST', `${at}/files/${none}/read`, { choice: {} }, 404, 'unknown-file'],
    ['POST', `${at}/files/..%2F..%2Fetc%2Fpasswd/read`, { choice: {} }, 404, 'unknown-file'],
    ['POST', `${at}/imports`, requestOf({ ...file, file: none }), 404, 'unknown-file'],
    ['POST', `${at}/imports`, { file: 1 }, 422, 'malformed-request'],
    ['DELETE', `${at}/imports/7`, {}, 404, 'unknown-import'],
    ['DELETE', `${at}/decisions/7`, { by: 'me' }, 404, 'unknown-decision'],
    [
      'POST',
      `${at}/decisions`,
      {
        by: 'me',
        decisions: [{ kind: 'same', subjects: ['x', 'y'], field: null, value: null, reason: 'r' }],
      },
      404,
      'unknown-actor',
    ],
    ['POST', '/api/w/nowhere/imports', requestOf(file), 404, 'unknown-workspace'],
  ];
  for (const [method, url, body, status, code] of cases) {
    const answer = await post(url, body, method);
    const { problem } = answer.json as { problem: { code: string; hint: string } };
    assert.deepEqual([answer.status, problem.code], [status, code], url);
    assert.notEqual(problem.hint, '');
    assert.doesNotMatch(JSON.stringify(problem), /\n\s+at |node_modules/);
  }
  const large = await upload('refuser', 'large.csv', 'a'.repeat(20 * 1024 * 1024 + 1));
  assert.equal(large.status, 413);
  assert.deepEqual(door.faults, []);
});
