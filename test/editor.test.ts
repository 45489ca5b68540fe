import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';
import { PROJECT_ROOT } from '#registry/files.ts';
import { entryWith } from '#test/support/fixtures.ts';

const SERVER = join(PROJECT_ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');
const MODELINE = '# yaml-language-server: $schema=../schemas/editor/entry.schema.json\n';

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

let connection: MessageConnection;
let stop: () => void;
const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
let count = 0;

/** Starts the language server that editors run. */
beforeAll(async () => {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { cwd: PROJECT_ROOT });
  connection = createMessageConnection(server.stdout, server.stdin);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (told: { uri: string; diagnostics: Diagnostic[] }) => waiting.get(told.uri)?.(told.diagnostics),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const rootUri = pathToFileURL(PROJECT_ROOT).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  await connection.sendNotification('initialized', {});
  stop = () => {
    connection.dispose();
    server.kill();
  };
});
afterAll(() => stop?.());

/** Opens a text as an entry; resolves with what the server finds wrong with it. */
async function open(text: string): Promise<{ uri: string; diagnostics: readonly Diagnostic[] }> {
  const uri = pathToFileURL(join(PROJECT_ROOT, `entries/of-a-test-${(count += 1)}.yaml`)).href;
  const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
  const textDocument = { uri, languageId: 'yaml', version: 1, text: MODELINE + text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return { uri, diagnostics: await diagnostics };
}

/** What is proposed at the end of a text. */
async function proposals(text: string): Promise<{ label: string; documentation?: unknown }[]> {
  const { uri } = await open(text);
  const lines = (MODELINE + text).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const answer = await connection.sendRequest<{ items: { label: string }[] }>(
    'textDocument/completion',
    { textDocument: { uri }, position },
  );
  return answer.items;
}

describe('an entry in an editor with the YAML language server', () => {
  test('has no squiggle where nothing is wrong', async () => {
    expect((await open(entryWith())).diagnostics).toEqual([]);
  });

  test.each([
    ['an unknown field', 'colour: blue', /colour/],
    ['a term that is not in the vocabulary', 'kind: gadget', /library/],
    ['a text where a list belongs', 'domain: astronomy', /array/],
    ['a person without a family name', 'author: [{ givenName: Ada }]', /familyName/],
  ])('has a squiggle at %s', async (_, line, message) => {
    const { diagnostics } = await open(entryWith(line));
    const lines = (MODELINE + entryWith(line)).split('\n');
    expect(diagnostics.map((found) => found.message).join('\n')).toMatch(message);
    expect(lines[diagnostics[0]?.range.start.line ?? 0]).toBe(line);
  });

  test('is offered the names of fields, the terms of vocabularies, and whole values', async () => {
    const labels = async (text: string) => (await proposals(text)).map(({ label }) => label);
    expect(await labels(`${entryWith()}soft`)).toContain('softwareHelp');
    const sound = (without: string): string =>
      entryWith().replace(new RegExp(`^${without}:.*\n`, 'm'), '');
    expect(await labels(`${sound('kind')}kind: `)).toEqual(
      expect.arrayContaining(['library', 'pipeline']),
    );
    expect(await labels(`${entryWith()}infrastructure:\n  - `)).toContain('km3net');
    expect(await labels(`${sound('author')}author:\n  - `)).toEqual(
      expect.arrayContaining(['person', 'organisation']),
    );
  });

  test('explains a field where the pointer rests on it', async () => {
    const { uri } = await open(entryWith());
    const line = (MODELINE + entryWith())
      .split('\n')
      .findIndex((text) => text.startsWith('license'));
    const hover = await connection.sendRequest<{ contents: { value: string } }>(
      'textDocument/hover',
      {
        textDocument: { uri },
        position: { line, character: 2 },
      },
    );
    expect(hover.contents.value).toContain('SPDX expression');
  });
});
