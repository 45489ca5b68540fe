/** How far a long command is: a bar on a terminal, elsewhere a line for each twentieth. */
export function progress(
  total: number,
  { isTTY, write }: { isTTY?: boolean; write(text: string): unknown } = {
    isTTY: process.stderr.isTTY,
    write: (text) => process.stderr.write(text),
  },
): () => void {
  const step = Math.max(1, Math.ceil(total / 20));
  let done = 0;
  return () => {
    done += 1;
    if (isTTY) {
      const full = Math.floor((done / total) * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      write(`\r${bar} ${done} of ${total}${done === total ? '\n' : ''}`);
    } else if (done % step === 0 || done === total) write(`${done} of ${total}\n`);
  };
}

/** Signs of a whole bar. */
const WIDTH = 30;
