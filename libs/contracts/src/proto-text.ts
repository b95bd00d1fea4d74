import { type DescEnum, type DescField, type DescMessage, type DescOneof, ScalarType } from '@bufbuild/protobuf';
import { comments } from './generated/comments.js';

type Named = DescMessage | DescEnum;

/**
 * A .proto file of one message and everything of ours that it is made of, for somebody who has no other: made from the
 * descriptors, with what the .proto files say about each part. What comes from another of our packages is printed as if
 * it were of this one: a single file has one package, and names are not on the wire.
 */
export function protoText(message: DescMessage): string {
  const parts = [...partsOf(message, new Set())];
  const imports = new Set(parts.filter((part) => !isOurs(part)).map(({ file }) => `${file.name}.proto`));
  const own = parts.filter((part) => isOurs(part) && !part.parent);
  const home = message.file.proto.package;
  const blocks = [
    'syntax = "proto3";',
    `package ${home};`,
    [...imports]
      .sort()
      .map((file) => `import "${file}";`)
      .join('\n'),
    ...own.map((part) => definition(part, home).join('\n')),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The message and every type that its fields name, each once. */
function partsOf(part: Named, seen: Set<Named>): Set<Named> {
  const whole = outermost(part);
  if (seen.has(whole)) return seen;
  seen.add(whole);
  if (whole.kind === 'message') for (const inner of namedIn(whole)) partsOf(inner, seen);
  return seen;
}

const isOurs = ({ file }: Named) => file.proto.package.startsWith('duo.');

const outermost = (part: Named): Named => (part.parent ? outermost(part.parent) : part);

const namedIn = (message: DescMessage): Named[] => [
  ...message.fields.flatMap((field) => field.message ?? field.enum ?? []),
  ...message.nestedMessages.flatMap(namedIn),
];

function definition(part: Named, home: string): string[] {
  const inside =
    part.kind === 'enum'
      ? values(part)
      : [...part.nestedEnums, ...part.nestedMessages].flatMap((inner) => definition(inner, home));
  const members = part.kind === 'enum' ? [] : part.members.flatMap((member) => memberOf(member, home));
  return [...comment(part.typeName), `${part.kind} ${part.name} {`, ...[...inside, ...members].map(indent), '}'];
}

const values = ({ typeName, values }: DescEnum) =>
  values.flatMap(({ name, number }) => [...comment(`${typeName}.${name}`), `${name} = ${number};`]);

function memberOf(member: DescField | DescOneof, home: string): string[] {
  if (member.kind === 'field') return fieldOf(member, home);
  return [`oneof ${member.name} {`, ...member.fields.flatMap((field) => fieldOf(field, home)).map(indent), '}'];
}

function fieldOf(field: DescField, home: string): string[] {
  const label = field.fieldKind === 'list' ? 'repeated ' : field.proto.proto3Optional ? 'optional ' : '';
  const key = field.fieldKind === 'map' ? scalar(field.mapKey) : '';
  const named = field.message ?? field.enum;
  const type = named ? nameIn(home, named) : scalar(field.scalar);
  const whole = key ? `map<${key}, ${type}>` : type;
  return [...comment(`${field.parent.typeName}.${field.name}`), `${label}${whole} ${field.name} = ${field.number};`];
}

/** The full name of a type, in the package of the file that is printed where it is one of ours. */
const nameIn = (home: string, part: Named) =>
  isOurs(part) ? `${home}${part.typeName.slice(part.file.proto.package.length)}` : part.typeName;

const scalar = (type: ScalarType | undefined) => (type === undefined ? '' : (ScalarType[type]?.toLowerCase() ?? ''));
const comment = (name: string) => (comments.has(name) ? [`// ${comments.get(name)}`] : []);
const indent = (line: string) => `  ${line}`;
