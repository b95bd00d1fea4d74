import { takeAlone } from '../../local/alone.ts';
import { dataFolder } from '../../local/folder.ts';
import { runningEmbedded, startEmbedded } from '../../local/servers/postgres.ts';
import { type Place, placeAt } from './place.ts';

/** The PostgreSQL of `npm start`: the one that runs, or started for as long as it is needed. */
export async function embeddedPlace(folder = dataFolder()): Promise<Place> {
  const held = await takeAlone(folder, `process ${process.pid}, which backs up or restores`);
  if ('takenBy' in held) return placeAt(await runningEmbedded(folder));
  try {
    const postgres = await startEmbedded({ folder });
    return placeAt(postgres.url, async () => {
      await postgres.stop();
      held.release();
    });
  } catch (error) {
    held.release();
    throw error;
  }
}
