import { join } from 'node:path';
import { branchNames, type Language, languages, localeOf } from '@duo/kernel';
import { whole } from '../local/whole.ts';
import { certificateWords } from './certificate.texts.ts';
import { byHand, type Part, parts, type State } from './state.ts';

/** What was done with a branch, for whoever asks later: how much and when, and nothing about anybody. */
export async function writeCertificate(folder: string, state: State): Promise<string> {
  const path = join(folder, `${state.branch}-certificate`);
  await write(`${path}.json`, `${JSON.stringify(certificateOf(state), null, 2)}\n`);
  await write(`${path}.txt`, `${languages.map((language) => textOf(language, state)).join('\n\n')}\n`);
  return `${path}.txt`;
}

function certificateOf({ branch, successor, closesOn, exported, handedOver, erased }: State) {
  const { people, duos, duosLeft, verifiedAt } = handedOver ?? {};
  return {
    ...{ kind: 'duo-certificate-of-erasure', branch, closesOn },
    figures: exported?.figures,
    handedOver: { to: successor, people, duos, duosLeft, verifiedAt },
    erased: { ...erased, endedAt: erased?.done.files?.at },
  };
}

/** The same for a reader, in one language. */
export function textOf(
  language: Language,
  { branch, successor, closesOn, exported, handedOver, erased }: State,
): string {
  const nameOf = (one: string) => branchNames[one]?.[language] ?? one;
  const format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'Europe/Brussels' });
  const day = (at: string | undefined) => (at ? format.format(new Date(at)) : '');
  const number = (value: number | undefined) => new Intl.NumberFormat(localeOf[language]).format(value ?? 0);
  const facts: Record<string, string> = {
    ...{ branch: nameOf(branch), successor: nameOf(successor), closesOn: day(`${closesOn}T12:00:00Z`) },
    ...{ people: number(erased?.counts.people), rows: number(erased?.counts.rows) },
    ...{ moved: number(handedOver?.people), duos: number(handedOver?.duos), endedOn: day(erased?.done.files?.at) },
    ...{ figures: exported?.figures.name ?? '', sha256: exported?.figures.sha256 ?? '' },
  };
  const say = (text: Record<Language, string>) =>
    text[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
  const words = certificateWords;
  const line = (part: Part) => {
    const done = erased?.done[part];
    return `- ${words.parts[part][language]}: ${done?.told === byHand ? words.byHand[language] : day(done?.at)}`;
  };
  return [say(words.title), say(words.closed), say(words.moved), ...parts.map(line), say(words.stays)].join('\n');
}

const write = (path: string, text: string) =>
  whole(path, async (out) => {
    await new Promise<void>((resolve, reject) => {
      out.on('error', reject);
      out.end(text, resolve);
    });
  });
