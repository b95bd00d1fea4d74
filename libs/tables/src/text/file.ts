import { byteOrderMark, csvLine } from './line.js';

const pieceLength = 1 << 14;

type Cells = Parameters<typeof csvLine>[0];
type Ended = (rows: number, whole: boolean) => Promise<void>;

/**
 * The bytes of a CSV file that Excel reads as UTF-8, as fast as they are asked for; the first row is the header. In the end
 * `ended` learns how many rows below it were taken, and whether these were all of them.
 */
export async function* csvFile(
  rows: AsyncIterable<Cells>,
  ended: Ended = async () => undefined,
): AsyncGenerator<Buffer> {
  let count = -1;
  let whole = false;
  try {
    let piece = byteOrderMark;
    for await (const cells of rows) {
      count += 1;
      piece += csvLine(cells);
      if (piece.length < pieceLength) continue;
      yield Buffer.from(piece);
      piece = '';
    }
    yield Buffer.from(piece);
    whole = true;
  } finally {
    await ended(Math.max(count, 0), whole);
  }
}
