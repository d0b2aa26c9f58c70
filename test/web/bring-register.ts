import assert from 'node:assert/strict';
import type { Uploaded } from '../../src/wire/import-file.ts';
import { importRequestOf } from '../app/import-request.ts';

/** One file of a register: its text, the source it comes from, and the day of it. */
export interface RegisterFile {
  readonly name: string;
  readonly text: string;
  readonly source?: string;
  readonly day?: string;
}

/** Makes a workspace and brings files into it one after another, as the import page does. */
export async function bringRegister(
  url: string,
  title: string,
  files: readonly RegisterFile[],
): Promise<void> {
  const post = async (path: string, type: string, body: string): Promise<unknown> => {
    const headers = { 'content-type': type };
    const answer = await fetch(`${url}/api/${path}`, { method: 'POST', headers, body });
    assert.ok(answer.ok, `${path}: ${answer.status}`);
    return answer.json();
  };
  const json = 'application/json';
  const { name: workspace } = (await post('workspaces', json, JSON.stringify({ title }))) as {
    readonly name: string;
  };
  for (const { name, text, source, day } of files) {
    const read = await post(`w/${workspace}/files?name=${name}`, 'application/octet-stream', text);
    const request = importRequestOf(read as Uploaded, source, day);
    await post(`w/${workspace}/imports`, json, JSON.stringify(request));
  }
}
