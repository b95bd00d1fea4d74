import sax from 'sax';
import { TableFault } from '../fault.js';

/** Names come without their prefix: some programs write `x:row`. */
export type XmlEvents = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
};

const maxDepth = 100;
const maxAttributes = 200;

/**
 * Reads XML a piece at a time, and comes back after each. A document type is refused, so nobody can define entities;
 * what the parser holds (a name, an attribute, a run of text) is 64 KiB at most.
 */
export async function* xmlPieces(texts: AsyncIterable<string>, events: XmlEvents, file: string): AsyncGenerator<void> {
  const parser = parserOf(events, file);
  for await (const text of texts) {
    parser.write(text);
    yield;
  }
  parser.close();
}

export async function readXml(texts: AsyncIterable<string>, events: XmlEvents, file: string): Promise<void> {
  for await (const _ of xmlPieces(texts, events, file));
}

function parserOf(events: XmlEvents, file: string): sax.SAXParser {
  const parser = sax.parser(true);
  const broken = () => new TableFault('broken-workbook', { file });
  let depth = 0;
  let attributes = 0;
  parser.ondoctype = () => {
    throw new TableFault('document-type', { file });
  };
  parser.onsgmldeclaration = parser.ondoctype;
  parser.onerror = () => {
    throw broken();
  };
  parser.onopentagstart = () => {
    attributes = 0;
  };
  parser.onattribute = () => {
    if (++attributes > maxAttributes) throw broken();
  };
  parser.onopentag = (tag) => {
    if (++depth > maxDepth) throw broken();
    const named = Object.entries(tag.attributes as Record<string, string>).map(([name, value]) => [bare(name), value]);
    events.open(bare(tag.name), Object.fromEntries(named));
  };
  parser.onclosetag = (name) => {
    depth--;
    events.close?.(bare(name));
  };
  parser.ontext = (text) => events.text?.(text);
  parser.oncdata = parser.ontext;
  return parser;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);
