/**
 * Collects the text of a cell: of its `t` elements (a formatted text has several), without the readings that East Asian
 * editions write beside it. It keeps no more than a cell may hold.
 */
export class TextBox {
  #text = '';
  #tooLong = false;
  #within = false;
  #besides = false;

  constructor(private readonly limit: number) {}

  clear() {
    this.#text = '';
    this.#tooLong = false;
  }

  open(name: string) {
    if (name === 'rPh') this.#besides = true;
    if (name === 't') this.#within = true;
  }

  text(text: string) {
    if (this.#within && !this.#besides) this.add(text);
  }

  add(text: string) {
    if (this.#tooLong || this.#text.length + text.length > this.limit) {
      this.#tooLong = true;
      this.#text = '';
    } else this.#text += text;
  }

  close(name: string) {
    if (name === 'rPh') this.#besides = false;
    if (name === 't') this.#within = false;
  }

  /** What was collected, nothing when it is too long. `_x000D_` is how a workbook writes what XML cannot. */
  taken(): string | undefined {
    if (this.#tooLong) return undefined;
    return this.#text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}
