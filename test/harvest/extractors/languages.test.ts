import { expect, test } from 'vitest';
import { languages } from '#harvest/extractors/languages.ts';
import { snapshotOf } from '#test/harvest/extractors/snapshot-of.ts';

const read = (counted?: Record<string, number>) =>
  languages.extract(snapshotOf({ forge: counted === undefined ? {} : { languages: counted } }))
    .facts.programmingLanguage;

test('names the languages with a part of the code, the main one first', () => {
  expect(read({ Shell: 10, Python: 300, 'C++': 690 })).toEqual(['C++', 'Python']);
});

test('does not count data, text, notebooks and builds', () => {
  expect(read({ 'Jupyter Notebook': 9_000_000, HTML: 5000, CMake: 400, Rust: 600 })).toEqual([
    'Rust',
  ]);
});

test('names them where there is nothing else', () => {
  expect(read({ TeX: 900, Makefile: 100 })).toEqual(['TeX', 'Makefile']);
});

test('writes a name as its own people do', () => {
  expect(read({ Cuda: 10 })).toEqual(['CUDA']);
});

test('is content where the forge counts none', () => {
  expect(read()).toBeUndefined();
  expect(read({ Python: 0 })).toBeUndefined();
});
