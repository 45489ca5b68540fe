// Keeps a copy of the catalogue: node harvester.mjs https://ADDRESS/ copy.json
// It needs ajv and ajv-formats from npm, and nothing but what /data/ tells.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [base, copy] = process.argv.slice(2);
const get = async (path) => (await fetch(new URL(path, base))).json();
const before = existsSync(copy) ? JSON.parse(readFileSync(copy, 'utf8')) : {};
const { commit, records } = await get('changes.json');
const hashes = Object.fromEntries(records.map(({ id, hash }) => [id, hash]));

const ajv = addFormats(new Ajv2020({ strict: false }));
for (const name of ['entry', 'harvested', 'record', 'catalogue']) {
  ajv.addSchema(await get(`schemas/v1/${name}.schema.json`), name);
}
const catalogue = await get('catalogue.json');
if (!ajv.validate('catalogue', catalogue)) throw new Error(ajv.errorsText());

for (const id of Object.keys(hashes)) {
  if (before[id] !== hashes[id]) console.log(id in before ? `changed ${id}` : `new ${id}`);
}
for (const id of Object.keys(before)) if (!(id in hashes)) console.log(`gone ${id}`);
console.log(`${catalogue.count} records as of ${commit}`);
writeFileSync(copy, JSON.stringify(hashes));
