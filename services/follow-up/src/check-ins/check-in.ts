import type { Day, Id } from '@duo/kernel';
import type { DuoId } from '../duos/duo.js';

export type CheckIn = { id: Id<'check-in'>; duo: DuoId; heldOn: Day; note: string | null };
