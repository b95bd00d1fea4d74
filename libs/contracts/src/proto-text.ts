import { type DescEnum, type DescField, type DescMessage, type DescOneof, ScalarType } from '@bufbuild/protobuf';
import { comments } from './generated/comments.js';

type Named = DescMessage | DescEnum;

/**
 * A .proto file of one message and everything of its package that it is made of, for somebody who has no other: made
 * from the descriptors, with what the .proto files say about each part.
 */
export function protoText(message: DescMessage): string {
  const parts = [...partsOf(message, new Set())];
  const imports = new Set(parts.filter((part) => part.file !== message.file).map(({ file }) => `${file.name}.proto`));
  const own = parts.filter((part) => part.file === message.file && !part.parent);
  const blocks = [
    'syntax = "proto3";',
    `package ${message.file.proto.package};`,
    [...imports]
      .sort()
      .map((file) => `import "${file}";`)
      .join('\n'),
    ...own.map((part) => definition(part).join('\n')),
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

const outermost = (part: Named): Named => (part.parent ? outermost(part.parent) : part);

const namedIn = (message: DescMessage): Named[] => [
  ...message.fields.flatMap((field) => field.message ?? field.enum ?? []),
  ...message.nestedMessages.flatMap(namedIn),
];

function definition(part: Named): string[] {
  const inside =
    part.kind === 'enum' ? values(part) : [...part.nestedEnums, ...part.nestedMessages].flatMap(definition);
  const members = part.kind === 'enum' ? [] : part.members.flatMap((member) => memberOf(member));
  return [...comment(part.typeName), `${part.kind} ${part.name} {`, ...[...inside, ...members].map(indent), '}'];
}

const values = ({ typeName, values }: DescEnum) =>
  values.flatMap(({ name, number }) => [...comment(`${typeName}.${name}`), `${name} = ${number};`]);

function memberOf(member: DescField | DescOneof): string[] {
  if (member.kind === 'field') return fieldOf(member);
  return [`oneof ${member.name} {`, ...member.fields.flatMap(fieldOf).map(indent), '}'];
}

function fieldOf(field: DescField): string[] {
  const label = field.fieldKind === 'list' ? 'repeated ' : field.proto.proto3Optional ? 'optional ' : '';
  const key = field.fieldKind === 'map' ? scalar(field.mapKey) : '';
  const type = field.message?.typeName ?? field.enum?.typeName ?? scalar(field.scalar);
  const whole = key ? `map<${key}, ${type}>` : type;
  return [...comment(`${field.parent.typeName}.${field.name}`), `${label}${whole} ${field.name} = ${field.number};`];
}

const scalar = (type: ScalarType | undefined) => (type === undefined ? '' : (ScalarType[type]?.toLowerCase() ?? ''));
const comment = (name: string) => (comments.has(name) ? [`// ${comments.get(name)}`] : []);
const indent = (line: string) => `  ${line}`;
