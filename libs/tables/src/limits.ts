/** How much is read before a file is taken for hostile. Each is far above what a branch keeps by hand. */
export type Limits = {
  /** Characters of one cell. */
  cellLength: number;
  columns: number;
  /** Bytes of the file as it is sent. */
  fileBytes: number;
  /** Bytes of everything that is unpacked from a workbook. */
  unpackedBytes: number;
  /** Bytes unpacked for each packed byte, once a part is over 16 MiB: XML reaches a hundred, a bomb a thousand. */
  unpackedRatio: number;
  /** Bytes of the texts that the sheets of a workbook share, the one thing of a file that is held in memory. */
  sharedBytes: number;
  /** Files inside the zip of a workbook. */
  entries: number;
};

const kib = 1024;
const mib = 1024 * kib;

export const defaultLimits: Limits = {
  cellLength: 10 * kib,
  columns: 1000,
  fileBytes: 1024 * mib,
  unpackedBytes: 4096 * mib,
  unpackedRatio: 250,
  sharedBytes: 64 * mib,
  entries: 5000,
};
