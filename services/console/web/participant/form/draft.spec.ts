import { eraseDraft, keepDraft, readDraft, type Shelf, startDraft } from './draft.js';

const now = new Date('2026-03-12T10:00:00Z');
const empty = { name: '', languages: [] as string[] };

function shelf(): Shelf & { things: Map<string, string> } {
  const things = new Map<string, string>();
  return {
    things,
    getItem: (name) => things.get(name) ?? null,
    setItem: (name, value) => void things.set(name, value),
    removeItem: (name) => void things.delete(name),
  };
}

const shut: Shelf = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => {
    throw new Error('forbidden');
  },
};

it('comes back as it was, with its key, until it is erased', () => {
  const device = shelf();
  const draft = { ...startDraft(empty, now), answers: { name: 'Leila', languages: ['ar'] } };
  expect(keepDraft(device, 'form', draft)).toBe(true);
  expect(readDraft(device, 'form', empty, now)).toEqual(draft);
  eraseDraft(device, 'form');
  expect([readDraft(device, 'form', empty, now), device.things.size]).toEqual([undefined, 0]);
});

it.each([
  ['too old', (text: string) => text, '2026-03-27T10:00:00Z'],
  ['of an older form', (text: string) => text.replace('"languages":[]', '"tongues":[]'), now],
  ['not readable', () => '{', now],
])('is left alone when it is %s', (_, spoil, at) => {
  const device = shelf();
  keepDraft(device, 'form', startDraft(empty, now));
  device.things.set('form', spoil(device.things.get('form') ?? ''));
  expect(readDraft(device, 'form', empty, new Date(at))).toBeUndefined();
});

it('does without a device that keeps nothing', () => {
  expect(readDraft(shut, 'form', empty, now)).toBeUndefined();
  expect(keepDraft(shut, 'form', startDraft(empty, now))).toBe(false);
  expect(() => eraseDraft(shut, 'form')).not.toThrow();
});
