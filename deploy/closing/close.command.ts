import { databaseOf, refusal } from '@duo/kernel';
import { placeOf } from '../backup/places/open.ts';
import { type Place, placeAt } from '../backup/places/place.ts';
import type { Where } from '../backup/places/where.ts';
import { toldOf } from '../backup/run.ts';
import { kept } from '../backup/services.ts';
import { hasDatabase } from '../backup/target.ts';
import { addressesOf, giveUp, whyOf } from '../local/addresses.ts';
import { dataFolder } from '../local/folder.ts';
import { localToken } from '../local/keys.ts';
import { announce } from './announce.ts';
import { erase } from './erase.ts';
import { exportBranch } from './export.ts';
import { handOver } from './hand-over.ts';
import { type Asked, parseClose, usage } from './options.ts';
import { mayHandOver } from './order.ts';
import { readState } from './state.ts';
import { words } from './words.ts';

/* `npm run close -- STEP --branch aalst`: closes a branch, one step after the other; see the README beside this file. */

type Step<S> = Extract<Asked, { step: S }>;

const asked = askedOf();
try {
  await steps(asked);
} catch (error) {
  console.error(toldOf(error, words));
  process.exitCode = 1;
}

function steps(of: Asked): Promise<void> {
  if (of.step === 'announce') return announcing(of);
  if (of.step === 'export') return withPlace(of, (place) => exporting(of, place));
  if (of.step === 'hand-over') return handingOver(of);
  return withPlace(of, (place) => erasing(of, place));
}

async function announcing({ branch, urls, successor, on }: Step<'announce'>) {
  const token = await tokenOf(branch, process.env.DUO_TOKEN);
  const { intake } = await addressesOf(branch, token, { intake: urls.intake });
  await announce({ intake, token }, { successor, closesOn: on }, ({ asked, toAsk }) =>
    console.log(`${asked} people asked, ${toAsk} to ask`),
  );
  console.log(`from ${on} on: export`);
}

async function exporting({ branch, urls, folder, to }: Step<'export'>, place: Place) {
  const { intake, impact } = await addressesOf(branch, await tokenOf(branch, process.env.DUO_TOKEN), {
    intake: urls.intake,
    impact: urls.impact,
  });
  const done = await exportBranch({ branch, folder, place, kept, to, intake, impact, now: new Date() });
  console.log(`${done.archive}\n${folder}/${done.figures}, which stays\nnext: hand-over`);
}

async function handingOver({ branch, urls, folder, into }: Step<'hand-over'>) {
  const { successor } = mayHandOver(await readState(folder, branch));
  const token = await tokenOf(branch, process.env.DUO_TOKEN);
  const { impact: _, ...told } = urls;
  const from = { ...(await addressesOf(branch, token, told)), token };
  const other = async () => tokenOf(successor, process.env.DUO_INTO_TOKEN);
  const { intake } = await addressesOf(successor, await other(), { intake: into });
  const now = () => new Date();
  const { people, duos, duosLeft } = await handOver({ branch, folder, from, into: { intake, token: other }, now });
  console.log(`${people} people and ${duos} duos have arrived at ${successor}`);
  if (duosLeft > 0) console.log(`${duosLeft} duos stay behind: only one of the two agreed`);
  console.log('next: stop the services of the branch, then erase');
}

async function erasing({ step: _, urls: __, ...of }: Step<'erase'>, place: Place) {
  const national = await nationalOf(of.national, place);
  const onDone = (part: string, told: string) => console.log(`${part}: ${told}`);
  console.log(await erase({ ...of, place, kept, national, now: () => new Date(), onDone }));
}

/** Its address as told, or the one beside the branch's; that there is none has to be told. */
async function nationalOf(told: string | undefined, place: Place): Promise<string | null> {
  if (told === 'none') return null;
  if (told) return placeAt(told).database(databaseOf('national'), 'national');
  if (await hasDatabase(place, databaseOf('national'))) return place.database(databaseOf('national'), 'national');
  throw refusal('which-national');
}

async function withPlace(of: Where, work: (place: Place) => Promise<void>) {
  const place = await placeOf(of);
  try {
    await work(place);
  } finally {
    await place.close();
  }
}

/** As a branch manager: of a branch elsewhere as told in the environment. */
async function tokenOf(branch: string, told: string | undefined) {
  return told ?? localToken(dataFolder(), { role: 'branch-manager', branch });
}

function askedOf(): Asked {
  try {
    return parseClose(process.argv.slice(2));
  } catch (error) {
    return giveUp(`${whyOf(error)}\n${usage}`, 2);
  }
}
