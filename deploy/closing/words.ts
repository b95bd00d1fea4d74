/** What a refusal of a step means, and what to do; by its code. */
export const words: Readonly<Record<string, string>> = {
  'closes-too-soon': 'people need thirty days to answer: a later day',
  'successor-is-this-branch': 'a branch cannot take itself over',
  'closing-is-announced': 'the branch has announced its closing already; that stands',
  'not-announced': 'the branch has not announced that it closes: announce',
  'closing-day-has-not-come': 'people may still answer: wait for the day',
  'not-exported': 'the branch was not exported: export',
  'hand-over-has-begun': 'the hand-over has begun: the export before it stands',
  'erasure-has-begun': 'the erasure has begun: erase goes on with it',
  'not-handed-over': 'it is not certain that everybody who agreed has arrived: hand-over',
  'not-confirmed': 'nothing brings it back: type the name of the branch',
  'folder-of-another-branch': 'the folder is that of another branch',
  'file-has-changed': 'a file of the hand-over is not what was checked: it was changed or removed',
  'successor-does-not-take-it':
    'the successor does not take a row: correct it here, then hand over anew; nothing was written',
  'successor-does-not-read-it': 'the successor is of an older release: upgrade it first',
  'not-all-have-arrived': 'the successor does not have every record: hand-over once more',
  'branch-is-running': 'the branch is running: stop its services first',
  'which-kafka': 'the branch has topics in Kafka: --kafka BROKERS, or none where they go with their volume',
  'which-redis': 'the branch has a queue in Redis: --redis URL, or none where it goes with its volume',
  'which-national': 'the national view is not on this server: --national URL, or none where there is none',
};
