import { expect, test } from 'vitest';
import { repositoryAddress } from '#harvest/address.ts';

test.each([
  ['https://github.com/Owner/Name', 'https://github.com/Owner/Name', 'github.com', 'Owner/Name'],
  [
    'https://github.com/owner/name.git/',
    'https://github.com/owner/name',
    'github.com',
    'owner/name',
  ],
  ['https://gitlab.in2p3.fr/a/b/c', 'https://gitlab.in2p3.fr/a/b/c', 'gitlab.in2p3.fr', 'a/b/c'],
  [
    'https://git.example.com/r/x.git',
    'https://git.example.com/r/x.git',
    'git.example.com',
    'r/x.git',
  ],
])('%s may be asked', (text, url, host, path) => {
  expect(repositoryAddress(text)).toEqual({ url, host, path });
});

test.each([
  'http://github.com/a/b',
  'git://github.com/a/b',
  'ssh://git@github.com/a/b',
  'file:///etc',
  'ext::sh -c touch% /tmp/x',
  '-uhttps://github.com/a/b',
  '--upload-pack=touch',
  'https://user:secret@github.com/a/b',
  'https://token@github.com/a/b',
  'https://127.0.0.1/a/b',
  'https://localhost/a/b',
  'https://2130706433/a/b',
  'https://0x7f.1/a/b',
  'https://[::1]/a/b',
  'https://10.0.0.7/a/b',
  'https://169.254.169.254/latest/meta-data',
  'https://intranet/a/b',
  'https://forge.internal/a/b',
  'https://github.com/',
  'https://github.com/--upload-pack=x/y',
  'https://github.com/a/b c',
  'https://github.com/a/b\nhttps://x.org',
  'https://github.com/a\\b',
  'https://',
  '',
])('%j never reaches the network', (text) => {
  expect(repositoryAddress(text)).toEqual({ refused: expect.any(String) });
});
