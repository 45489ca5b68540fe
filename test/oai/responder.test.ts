import { beforeAll, describe, expect, test } from 'vitest';
import { createResponder } from '#oai/responder.ts';
import { observatory } from '#test/support/fixtures.ts';
import { oaiFiles, withHistory } from '#test/support/oai-repository.ts';
import { elements, named, readAnswer, type Answer } from '#test/support/oai-structure.ts';

const BASE = 'https://oai.example.org/';
const ORRERY = 'oai:software.example.org:orrery';
const GONE = 'oai:software.example.org:gnomon';

let files = new Map<string, string>();

/** Three records that changed at three moments, and one that is gone. */
beforeAll(async () => {
  const catalogue = withHistory(
    await observatory(),
    {
      astrolabe: '2026-02-01T00:00:00Z',
      sundial: '2026-03-01T12:00:00Z',
      orrery: '2026-03-01T12:00:01Z',
    },
    [
      {
        id: 'gnomon',
        name: 'Gnomon',
        date: '2026-02-28T23:59:59Z',
        infrastructure: ['great-refractor'],
        domain: ['astronomy'],
      },
    ],
  );
  files = oaiFiles(catalogue);
});

const respondTo = (request: Request, pageSize = 100): Promise<Response> =>
  createResponder({
    baseUrl: BASE,
    read: (path) => Promise.resolve(files.get(path)),
    pageSize,
    now: () => new Date('2026-04-01T00:00:00.123Z'),
  })(request);

/** Asks by GET, and demands a sound answer. */
async function ask(query: string, pageSize?: number): Promise<Answer> {
  const response = await respondTo(new Request(`${BASE}?${query}`), pageSize);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  const answer = readAnswer(await response.text());
  expect(answer.problems).toEqual([]);
  return answer;
}

const textsOf = ({ root }: Answer, name: string): string[] =>
  named(root, name).map((element) => element.text);

const idsOf = (answer: Answer): string[] =>
  textsOf(answer, 'identifier')
    .filter((text) => text.startsWith('oai:'))
    .map((text) => text.split(':').at(-1) ?? '');

describe('the six verbs', () => {
  test('Identify', async () => {
    const answer = await ask('verb=Identify');
    expect(textsOf(answer, 'repositoryName')).toEqual(['Observatory Software']);
    expect(textsOf(answer, 'baseURL')).toEqual([BASE]);
    expect(textsOf(answer, 'earliestDatestamp')).toEqual(['2026-02-01T00:00:00Z']);
    expect(textsOf(answer, 'deletedRecord')).toEqual(['persistent']);
    expect(textsOf(answer, 'granularity')).toEqual(['YYYY-MM-DDThh:mm:ssZ']);
    expect(textsOf(answer, 'responseDate')).toEqual(['2026-04-01T00:00:00Z']);
    expect(textsOf(answer, 'repositoryIdentifier')).toEqual(['software.example.org']);
  });

  test('ListMetadataFormats, of all and of one record', async () => {
    const formats = ['oai_dc', 'oai_datacite', 'oai_openaire'];
    expect(textsOf(await ask('verb=ListMetadataFormats'), 'metadataPrefix')).toEqual(formats);
    const ofOne = await ask(`verb=ListMetadataFormats&identifier=${ORRERY}`);
    expect(textsOf(ofOne, 'metadataPrefix')).toEqual(formats);
  });

  test('ListSets: all software, and each term with its label', async () => {
    const answer = await ask('verb=ListSets');
    expect(named(answer.root, 'set').map((set) => elements(set).map(({ text }) => text))).toEqual([
      ['openaire_software', 'OpenAIRE: software'],
      ['infrastructure', 'Infrastructures'],
      ['infrastructure:great-refractor', 'Great Refractor'],
      ['infrastructure:observatory', 'Observatory'],
      ['domain', 'Domains'],
      ['domain:astronomy', 'Astronomy'],
      ['domain:astroparticle-physics', 'Astroparticle physics'],
      ['domain:gamma-ray-astronomy', 'Gamma-ray astronomy'],
    ]);
  });

  test.each(['oai_dc', 'oai_datacite', 'oai_openaire'])('GetRecord in %s', async (prefix) => {
    const answer = await ask(`verb=GetRecord&metadataPrefix=${prefix}&identifier=${ORRERY}`);
    expect(idsOf(answer)).toEqual(['orrery']);
    expect(textsOf(answer, 'setSpec')).toEqual([
      'openaire_software',
      'domain:astroparticle-physics',
      'domain:gamma-ray-astronomy',
      'infrastructure:great-refractor',
      'infrastructure:observatory',
    ]);
    expect(JSON.stringify(answer.root)).toContain('Orrery');
    expect(named(answer.root, 'resumptionToken')).toEqual([]);
  });

  test('GetRecord of a deleted record', async () => {
    const answer = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${GONE}`);
    const [header] = named(answer.root, 'header');
    expect(header?.attributes).toEqual({ status: 'deleted' });
    expect(named(answer.root, 'metadata')).toEqual([]);
  });

  test('ListIdentifiers and ListRecords: the oldest change first, deleted ones too', async () => {
    const order = ['astrolabe', 'gnomon', 'sundial', 'orrery'];
    for (const verb of ['ListIdentifiers', 'ListRecords']) {
      const answer = await ask(`verb=${verb}&metadataPrefix=oai_dc`);
      expect(idsOf(answer)).toEqual(order);
      expect(named(answer.root, 'resumptionToken')).toEqual([]);
    }
  });

  test('the request is repeated with its arguments', async () => {
    const query = 'verb=ListIdentifiers&metadataPrefix=oai_dc&from=2026-01-01&set=domain:astronomy';
    const [, request] = elements((await ask(query)).root);
    expect(request?.text).toBe(BASE);
    expect(request?.attributes).toEqual(Object.fromEntries(new URLSearchParams(query)));
  });
});

describe('selective harvesting', () => {
  test.each([
    ['from=2026-03-01', ['sundial', 'orrery']],
    ['until=2026-02-28', ['astrolabe', 'gnomon']],
    ['from=2026-02-28&until=2026-02-28', ['gnomon']],
    ['from=2026-03-01T12:00:01Z', ['orrery']],
    ['until=2026-03-01T12:00:00Z', ['astrolabe', 'gnomon', 'sundial']],
    ['from=2026-03-01T12:00:00Z&until=2026-03-01T12:00:00Z', ['sundial']],
    ['set=openaire_software', ['astrolabe', 'gnomon', 'sundial', 'orrery']],
    ['set=infrastructure', ['astrolabe', 'gnomon', 'orrery']],
    ['set=infrastructure:great-refractor', ['gnomon', 'orrery']],
    ['set=infrastructure:observatory', ['astrolabe', 'gnomon', 'orrery']],
    ['set=domain:astronomy&from=2026-03-01', ['sundial']],
  ])('%s', async (query, ids) => {
    expect(idsOf(await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&${query}`))).toEqual(ids);
  });

  test.each([
    'from=2026-03-02',
    'until=2025-12-31',
    'set=domain:none',
    'set=infra',
    'set=domain:astro',
    'set=domain:astronomy&until=2026-01-01T00:00:00Z',
  ])('noRecordsMatch: %s', async (query) => {
    const answer = await ask(`verb=ListRecords&metadataPrefix=oai_dc&${query}`);
    expect(answer.codes).toEqual(['noRecordsMatch']);
  });
});

describe('resumption tokens', () => {
  const tokenIn = ({ root }: Answer) => named(root, 'resumptionToken')[0];

  test.each(['ListIdentifiers', 'ListRecords'])('%s in pages', async (verb) => {
    const first = await ask(`verb=${verb}&metadataPrefix=oai_dc&until=2026-03-01T12:00:00Z`, 2);
    expect(idsOf(first)).toEqual(['astrolabe', 'gnomon']);
    expect(tokenIn(first)?.attributes).toEqual({ completeListSize: '3', cursor: '0' });
    const token = encodeURIComponent(tokenIn(first)?.text ?? '');
    const last = await ask(`verb=${verb}&resumptionToken=${token}`, 2);
    expect(idsOf(last)).toEqual(['sundial']);
    expect(tokenIn(last)?.attributes).toEqual({ completeListSize: '3', cursor: '2' });
    expect(tokenIn(last)?.text).toBe('');
    expect(await ask(`verb=${verb}&resumptionToken=${token}`, 2)).toEqual(last);
  });

  const next = async (query = ''): Promise<string> =>
    tokenIn(await ask(`verb=ListRecords&metadataPrefix=oai_dc${query}`, 2))?.text ?? '';
  const codes = async (verb: string, token: string): Promise<readonly string[]> =>
    (await ask(`verb=${verb}&resumptionToken=${encodeURIComponent(token)}`, 2)).codes;

  test('one of another verb, of an end beyond the list, or of nothing', async () => {
    const token = await next('&set=openaire_software&from=2026-01-01');
    expect(await codes('ListRecords', token)).toEqual([]);
    const bad = [
      '',
      'x',
      '////////',
      `${token}0`,
      `${token}/1`,
      `${token.slice(0, -1)}0`,
      `${token.slice(0, -1)}-1`,
      token.replace('openaire_software', 'a b'),
      token.replace('2026-01-01', '2026-02-30'),
      token.replace('2026-01-01', '2026-02-20T00:00:00Z'),
      token.replace('ListRecords', 'ListIdentifiers'),
    ];
    expect(new Set(bad).size).toBe(bad.length);
    const found = await Promise.all(bad.map((text) => codes('ListRecords', text)));
    // The moment with seconds makes a token of another list, which is none of ours but sound.
    expect(found).toEqual(bad.map((_, at) => (at === 9 ? [] : ['badResumptionToken'])));
    expect(await codes('ListIdentifiers', token)).toEqual(['badResumptionToken']);
    expect(await codes('ListSets', token)).toEqual(['badResumptionToken']);
    expect(await codes('ListRecords', token.replace('oai_dc', 'marc'))).toEqual([
      'badResumptionToken',
    ]);
  });

  test('one of a list that has changed since', async () => {
    const token = await next();
    const before = files;
    files = new Map(files).set(
      'oai/index.json',
      (files.get('oai/index.json') ?? '').replace(/"version": "[0-9a-f]{16}"/, '"version": "0"'),
    );
    const found = await codes('ListRecords', token);
    files = before;
    expect(found).toEqual(['badResumptionToken']);
    expect(await codes('ListRecords', token)).toEqual([]);
  });
});

describe('errors', () => {
  const LIST = 'verb=ListRecords&metadataPrefix=oai_dc';
  test.each([
    ['', ['badVerb']],
    ['verb=', ['badVerb']],
    ['verb=identify', ['badVerb']],
    ['verb=toString', ['badVerb']],
    ['verb=Identify&verb=Identify', ['badVerb']],
    ['verb=%00%FF%F0%9F%92%A9<&metadataPrefix=]]>', ['badVerb']],
    ['verb=Identify&metadataPrefix=oai_dc', ['badArgument']],
    ['verb=Identify&constructor=1&__proto__=2', ['badArgument', 'badArgument']],
    ['verb=ListSets&set=a', ['badArgument']],
    ['verb=GetRecord', ['badArgument', 'badArgument']],
    [`verb=GetRecord&identifier=${ORRERY}`, ['badArgument']],
    [`verb=GetRecord&metadataPrefix=oai_dc`, ['badArgument']],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=a&identifier=a`, ['badArgument']],
    [`verb=GetRecord&metadataPrefix=marc&identifier=${ORRERY}`, ['cannotDisseminateFormat']],
    [`verb=GetRecord&metadataPrefix=marc&identifier=${GONE}`, ['cannotDisseminateFormat']],
    [`verb=GetRecord&metadataPrefix=%C2%A0&identifier=${ORRERY}`, ['cannotDisseminateFormat']],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=orrery', ['idDoesNotExist']],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=', ['idDoesNotExist']],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid"id%20%zz', ['idDoesNotExist']],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${ORRERY}/../sundial`, ['idDoesNotExist']],
    ['verb=ListMetadataFormats&identifier=oai:x:y', ['idDoesNotExist']],
    [`verb=ListMetadataFormats&identifier=${GONE}`, ['noMetadataFormats']],
    ['verb=ListRecords', ['badArgument']],
    ['verb=ListIdentifiers&set=openaire_software', ['badArgument']],
    ['verb=ListRecords&metadataPrefix=marc', ['cannotDisseminateFormat']],
    ['verb=ListRecords&metadataPrefix=', ['cannotDisseminateFormat']],
    [`${LIST}&metadataPrefix=oai_dc`, ['badArgument']],
    [`${LIST}&identifier=${ORRERY}`, ['badArgument']],
    [`${LIST}&resumptionToken=x`, ['badArgument']],
    [`${LIST}&from=`, ['badArgument']],
    [`${LIST}&from=junk`, ['badArgument']],
    [`${LIST}&from=2026`, ['badArgument']],
    [`${LIST}&from=2026-02-30`, ['badArgument']],
    [`${LIST}&from=2026-02-01T00:00Z`, ['badArgument']],
    [`${LIST}&from=2026-02-01T00:00:00`, ['badArgument']],
    [`${LIST}&from=2026-02-01T00:00:00.0Z`, ['badArgument']],
    [`${LIST}&from=2026-02-01T00:00:00%2B01:00`, ['badArgument']],
    [`${LIST}&until=2026-02-01T24:00:00Z`, ['badArgument']],
    [`${LIST}&until=2026-02-01T23:59:60Z`, ['badArgument']],
    [`${LIST}&from=2026-02-01&until=2026-02-02T00:00:00Z`, ['badArgument']],
    [`${LIST}&from=2026-02-02&until=2026-02-01`, ['badArgument']],
    [`${LIST}&set=`, ['badArgument']],
    [`${LIST}&set=a::b`, ['badArgument']],
    [`${LIST}&set=a b`, ['badArgument']],
    ['verb=ListSets&resumptionToken=x', ['badResumptionToken']],
  ])('%s', async (query, codes) => {
    const answer = await ask(query);
    expect(answer.codes).toEqual(codes);
    const [, request] = elements(answer.root);
    expect(request?.text).toBe(BASE);
    if (codes.includes('badVerb') || codes.includes('badArgument')) {
      expect(request?.attributes).toEqual({});
    }
  });

  test('noSetHierarchy, where an index has no sets', async () => {
    const before = files;
    const index = JSON.parse(files.get('oai/index.json') ?? '') as object;
    files = new Map(files).set('oai/index.json', JSON.stringify({ ...index, sets: [] }));
    const codes = [
      (await ask('verb=ListSets')).codes,
      (await ask(`${LIST}&set=domain`)).codes,
      (await ask(LIST)).codes,
    ];
    files = before;
    expect(codes).toEqual([['noSetHierarchy'], ['noSetHierarchy'], []]);
  });
});

describe('the transport', () => {
  const post = (body: string): Promise<Response> =>
    respondTo(
      new Request(`${BASE}?verb=Identify`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    );

  test('POST gives what GET gives', async () => {
    for (const query of [
      'verb=Identify',
      `verb=GetRecord&metadataPrefix=oai_dc&identifier=${encodeURIComponent(ORRERY)}`,
      'verb=ListRecords&from=2026-02-30',
      '',
    ]) {
      const posted = readAnswer(await (await post(query)).text());
      expect(posted).toEqual(await ask(query));
    }
  });

  test('HEAD gives no body, and other methods are not allowed', async () => {
    const head = await respondTo(new Request(`${BASE}?verb=Identify`, { method: 'HEAD' }));
    expect([head.status, await head.text()]).toEqual([200, '']);
    const put = await respondTo(new Request(BASE, { method: 'PUT', body: 'verb=Identify' }));
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  test.each([
    ['oai/index.json', undefined],
    ['oai/index.json', '{"records": ['],
    ['oai/index.json', 'null'],
    ['oai/index.json', '{}'],
    ['oai/index.json', '{"records": [{}]}'],
    ['oai/oai_dc/orrery.xml', undefined],
  ])('503 while %s is %s', async (path, text) => {
    const respond = createResponder({
      baseUrl: BASE,
      read: (asked) => Promise.resolve(asked === path ? text : files.get(asked)),
    });
    const response = await respond(new Request(`${BASE}?verb=ListRecords&metadataPrefix=oai_dc`));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
  });

  test('503 where reading fails', async () => {
    const respond = createResponder({ baseUrl: BASE, read: () => Promise.reject(new Error('no')) });
    const response = await respond(new Request(`${BASE}?verb=ListSets`));
    expect([response.status, await response.text()]).toEqual([
      503,
      'oai/index.json cannot be read.\n',
    ]);
  });
});
