import { expect, test } from 'vitest';
import type { FileExtractor } from '#harvest/extractor.ts';
import { authors } from '#harvest/extractors/authors.ts';
import { cargoToml } from '#harvest/extractors/cargo-toml.ts';
import { citationCff } from '#harvest/extractors/citation-cff.ts';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { description } from '#harvest/extractors/description.ts';
import { fileExtractors } from '#harvest/extractors/index.ts';
import { licenseText } from '#harvest/extractors/license-text.ts';
import { packageJson } from '#harvest/extractors/package-json.ts';
import { pomXml } from '#harvest/extractors/pom-xml.ts';
import { projectToml } from '#harvest/extractors/project-toml.ts';
import { pyproject } from '#harvest/extractors/pyproject.ts';
import { readme } from '#harvest/extractors/readme.ts';
import { setupCfg } from '#harvest/extractors/setup-cfg.ts';
import { zenodoJson } from '#harvest/extractors/zenodo-json.ts';
import { read } from './reading.ts';

/** A text for each kind of file, of which something is taken. */
const SOUND: readonly (readonly [FileExtractor, string])[] = [
  [codemeta, '{\n"name": "Sextant"\n}\n'],
  [citationCff, 'title: Sextant\nversion: 1.10\n'],
  [zenodoJson, '{\n"title": "Sextant"\n}\n'],
  [pyproject, '[project]\nname = "sextant"\n'],
  [setupCfg, '[metadata]\nname = sextant\nkeywords =\n  sea\n  stars\n'],
  [packageJson, '{\n"name": "sextant",\n"main": "x"\n}\n'],
  [cargoToml, '[package]\nname = "sextant"\n'],
  [pomXml, '<project>\n<name>Sextant</name>\n</project>\n'],
  [projectToml, 'uuid = "1"\nname = "Sextant"\n'],
  [description, 'Package: sextant\nURL: https://sextant.observatory.org,\n  https://x.eu\n'],
  [licenseText, 'Sextant\n\nFiles: *\nCopyright: 2020, Ada Ångström\nLicense: MIT\n'],
  [authors, '- Ada Ångström\n- Bo Bell\n'],
  [readme, '[![](https://www.repostatus.org/badges/latest/wip.svg)](https://x.eu)\n'],
];

test('each kind of file has a text', () => {
  expect(SOUND.map(([{ source }]) => source)).toEqual(fileExtractors.map(({ source }) => source));
});

test.each(SOUND.map((row) => [row[0].source, ...row] as const))(
  '%s: CRLF, a BOM, a conflict',
  (source, from, text) => {
    const sound = read(from, text);
    expect(sound.facts).not.toEqual({});
    expect(read(from, text.replaceAll('\n', '\r\n'))).toEqual(sound);
    expect(read(from, `\uFEFF${text}`).facts).toEqual(sound.facts);
    expect(read(from, `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> next\n`)).toEqual({
      facts: {},
      problems: [`\`${source}:1\`: a conflict between two branches is still open here`],
    });
  },
);
