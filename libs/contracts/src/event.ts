import { create, type DescMessage, type MessageInitShape, type MessageShape } from '@bufbuild/protobuf';

/** One kind of event: how to make one, and where it belongs. The key of a message on the log is its subject. */
export type EventKind<S extends DescMessage = DescMessage> = {
  (fields: MessageInitShape<S>): MessageShape<S>;
  readonly schema: S;
  /** The service that says it, as it stands in a topic's name: `follow-up` for package `duo.followup.v1`. */
  readonly service: string;
  /** Major version of the package, and so of the topic. */
  readonly major: number;
  /** The id that the event is about: events of one subject keep their order. */
  subjectOf(message: MessageShape<S>): string;
};

/** Any event that may be said. */
export type EventMessage = MessageShape<DescMessage>;

/** Declares a released event of `duo.<service>.v<major>`, whose subject is the given field. */
export function event<S extends DescMessage>(
  service: string,
  schema: S,
  subject: keyof MessageInitShape<S> & string,
): EventKind<S> {
  const major = Number(/\.v(\d+)\./.exec(schema.typeName)?.[1]);
  const subjectOf = (message: MessageShape<S>) => (message as unknown as Record<string, string>)[subject] ?? '';
  return Object.assign((fields: MessageInitShape<S>) => create(schema, fields), { schema, service, major, subjectOf });
}
