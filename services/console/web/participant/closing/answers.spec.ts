import { type Answers, bodyOf, empty } from './answers.js';

const whole: Answers = {
  ...empty,
  ...{ satisfaction: '4', recommend: 'yes', comment: '  ', found: 'job', contract: 'permanent' },
  startsOn: { day: '2', month: '3', year: '2026' },
  barriers: [
    { barrier: 'language', severity: 1 },
    { barrier: 'discrimination', severity: 4 },
  ],
  qualities: { autonomy: 4 },
};

it('tells of a mentee what stood in the way, the hardest first, and what was found', () => {
  expect(bodyOf(whole, 'mentee')).toMatchObject({
    ...{ satisfaction: 4, wouldRecommend: true, comment: null },
    barriers: [{ barrier: 'discrimination' }, { barrier: 'language' }],
    qualities: [{ quality: 'autonomy', value: 4 }],
    solution: { kind: 'job', startsOn: '2026-03-02', contract: 'permanent' },
  });
});

it('tells of a mentor only what is asked of both', () => {
  expect(bodyOf(whole, 'mentor')).toMatchObject({ satisfaction: 4, barriers: [], qualities: [], solution: null });
});

it('tells of nothing that was not found, and of no contract but that of a job', () => {
  expect(bodyOf({ ...whole, found: 'nothing' }, 'mentee').solution).toBeNull();
  expect(bodyOf({ ...whole, found: 'internship' }, 'mentee').solution).toMatchObject({ contract: null });
});
