/** So many words in a row are no chance. */
const LENGTH = 8;

/** All runs of eight words in texts, in lower case and without punctuation, each with the first text that has it. */
export function runsIn(
  texts: Iterable<readonly [name: string, text: string]>,
): Map<string, string> {
  const runs = new Map<string, string>();
  for (const [name, text] of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + LENGTH <= words.length; at += 1) {
      const run = words.slice(at, at + LENGTH).join(' ');
      if (!runs.has(run)) runs.set(run, name);
    }
  }
  return runs;
}
