import type { DuoLetterAsked, ProposalLetterAsked } from '@duo/contracts';
import { type Branch, branchNames, type Id, type LinkPurpose, refusal, type Side } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { signLink } from '@duo/platform';
import type { IntakeConfig } from '../config.js';
import { type Letter, letters, people } from '../tables.js';
import { compose, somebody } from './letter.js';

type Asked = Omit<ProposalLetterAsked | DuoLetterAsked, '$typeName' | '$unknown'>;
export type Desk = { branch: Branch; linkSecret: string; publicUrl: string; sends: boolean };

export const deskOf = ({ BRANCH, LINK_SECRET, PUBLIC_URL, INTAKE_SMTP_URL }: IntakeConfig): Desk => ({
  ...{ branch: BRANCH, linkSecret: LINK_SECRET, publicUrl: PUBLIC_URL, sends: INTAKE_SMTP_URL !== undefined },
});

/** Words a letter that another service, or a closing, has asked for. It is sent, or kept where there is no mail server. */
export async function writeLetter(tx: Tx, asked: Asked, desk: Desk, now: Date) {
  const reader = await personOf(tx, asked.person);
  const other = asked.about ? await personOf(tx, asked.about) : undefined;
  const { language, givenName: given, email } = reader;
  const branch = branchNames[desk.branch]?.[language] ?? desk.branch;
  const { template, facts } = asked;
  const link = asked.linkPurpose ? await linkOf(asked, desk, now) : '';
  const about = other ? other.givenName || somebody[language] : '';
  const text = compose({ template, language, given, other: about, facts, link, branch });
  const fate: Letter['status'] = desk.sends ? (email ? 'waiting' : 'failed') : 'kept';
  const row: Letter = {
    ...{ id: asked.letter, person: asked.person, template, language, ...text, status: fate, askedAt: now },
    ...{ sentAt: null, attempts: 0, nextAttemptAt: fate === 'waiting' ? now : null },
    error: fate === 'failed' ? 'no-address' : null,
  };
  await tx.manager.createQueryBuilder().insert().into(letters).values(row).orIgnore().execute();
}

/** The link opens a page; its key stands behind the `#`, which no server on the way gets to see. */
async function linkOf(asked: Asked, { branch, linkSecret, publicUrl }: Desk, now: Date): Promise<string> {
  const { linkPurpose, linkAbout: about, linkSide, linkService: service, linkEndsAt, person } = asked;
  const purpose = linkPurpose as LinkPurpose;
  const grant = { branch, service, purpose, about, person, side: linkSide as Side, endsAt: new Date(linkEndsAt) };
  return `${publicUrl}/my/${purpose}#${await signLink(linkSecret, grant, now)}`;
}

async function personOf(tx: Tx, id: string) {
  const row = await tx.manager.findOne(people, { where: { id: id as Id<'person'> } });
  if (!row) throw refusal('no-such-person', { id });
  return row;
}
