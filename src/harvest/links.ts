import { diagnose, type Diagnostic, type Finding } from '#registry/diagnostic.ts';
import { textsOf } from '#registry/entry-texts.ts';
import type { TextFile } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { ruleNamed } from '#registry/rules/index.ts';
import { isPrivate, parseAddress } from '#registry/web-address.ts';
import { parseYaml } from '#registry/yaml.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface LinkOptions {
  /** What asks the network; the platform's own unless said. */
  readonly fetch?: Fetch;
  /** How long one answer may take, in milliseconds. */
  readonly timeout?: number;
  /** How many sites are asked at once; each of them one question after the other. */
  readonly sites?: number;
}

const HOPS = 5;

/**
 * Asks every link of the entries whether it leads anywhere. Only what is certain
 * is told: an answer of 404 or 410, and a site that does not exist. A site that
 * refuses, is busy or fails says nothing against the link.
 */
export async function checkLinks(
  files: readonly TextFile[],
  config: RegistryConfig,
  { fetch = globalThis.fetch, timeout = 15_000, sites = 8 }: LinkOptions = {},
): Promise<Diagnostic[]> {
  const links = files.flatMap(linksOf);
  const bySite = Map.groupBy(links, ({ url }) => new URL(url).host);
  const dead = new Map<string, string>();
  const queue = [...bySite.values()];
  const work = async (): Promise<void> => {
    for (let site = queue.pop(); site !== undefined; site = queue.pop()) {
      for (const url of new Set(site.map((link) => link.url))) {
        const reason = await reasonOfDeath(url, fetch, timeout);
        if (reason !== undefined) dead.set(url, reason);
      }
    }
  };
  await Promise.all(Array.from({ length: sites }, work));
  return links.flatMap(({ file, pointer, url }) => {
    const reason = dead.get(url);
    if (reason === undefined) return [];
    const rule = ruleNamed(pointer === '/codeRepository' ? 'repository-exists' : 'link-alive');
    const fix = { text: 'Write the address where it is now, or remove the link.' };
    const finding: Finding = { pointer, message: `\`${url}\` ${reason}`, fix };
    return [diagnose(file, parseYaml(file.text).locate(pointer), rule, finding, config)];
  });
}

interface Link {
  readonly file: TextFile;
  readonly pointer: string;
  readonly url: string;
}

/** The public https links of an entry. */
function linksOf({ path, text }: TextFile): Link[] {
  const file = { path, text };
  const texts = textsOf(parseYaml(text).value);
  const links = [...(texts.get('url') ?? []), ...(texts.get('publicationId') ?? [])];
  return links.flatMap(({ pointer, value }) => {
    const address = parseAddress(value);
    const open = address?.protocol === 'https:' && !isPrivate(address) && address.username === '';
    return open ? [{ file, pointer, url: value }] : [];
  });
}

/** Why a link is certainly dead, or undefined. Redirects are followed to public https addresses only. */
async function reasonOfDeath(
  link: string,
  fetch: Fetch,
  timeout: number,
): Promise<string | undefined> {
  let url = link;
  for (let hop = 0; hop <= HOPS; hop += 1) {
    let answer: Response;
    try {
      answer = await ask(url, fetch, timeout);
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } };
      return cause?.code === 'ENOTFOUND' ? 'names a site that does not exist' : undefined;
    }
    if (answer.status === 404 || answer.status === 410) return `answers with ${answer.status}`;
    const next =
      answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
    const target = next === null ? null : URL.parse(next, url);
    if (target === null || target.protocol !== 'https:' || isPrivate(target)) return undefined;
    url = target.href;
  }
  return undefined;
}

/** Asks for the head of a page, or for the page where a site does not answer that. */
async function ask(url: string, fetch: Fetch, timeout: number): Promise<Response> {
  for (const method of ['HEAD', 'GET']) {
    const signal = AbortSignal.timeout(timeout);
    const answer = await fetch(url, { method, redirect: 'manual', signal });
    await answer.body?.cancel();
    if (method === 'GET' || ![403, 404, 405, 501].includes(answer.status)) return answer;
  }
  throw new Error('A loop over two methods ended without an answer.');
}
