/** A terminal, or a file or pipe in its place. */
export type Out = { isTTY?: boolean; write(text: string): unknown };

export type Bar = {
  show(what: string, done: number, total: number): void;
  /** Takes the bar away, for what is printed next. */
  clear(): void;
};

const width = 24;
const clearLine = '\r\u001b[K';

/** How far something is: a bar that stays in its line on a terminal, elsewhere a line every 10 %. */
export function progressBar(out: Out = process.stderr): Bar {
  let last = '';
  const say = (line: string, text: string) => {
    if (line !== last) out.write(text);
    last = line;
  };
  return {
    show(what, done, total) {
      const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
      const line = `${what} ${String(Math.floor(share * 100)).padStart(3)} %`;
      const tens = `${what} ${Math.floor(share * 10) * 10} %`;
      if (out.isTTY) say(line, `${clearLine}[${'#'.repeat(Math.floor(share * width)).padEnd(width, '.')}] ${line}`);
      else say(tens, `${tens}\n`);
    },
    clear() {
      if (out.isTTY && last) out.write(clearLine);
      last = '';
    },
  };
}
