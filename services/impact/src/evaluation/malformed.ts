/** A specification or a row of the data that cannot be taken as it is; the message names the field or the row, and the rule. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}
