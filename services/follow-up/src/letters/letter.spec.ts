import { running } from '../../test/given.js';
import { letterTo } from './letter.js';

it('asks for a letter to one side that tells of the other, with a link to the end of a day on the wall', () => {
  const link = { purpose: 'log-meetings' as const, about: running.id, until: '2021-10-05' };
  const asked = letterTo(running, {
    id: 'l',
    template: 'meeting-reminder',
    to: 'mentor',
    facts: { endsOn: '2021-09-05' },
    link,
  });
  expect(asked).toMatchObject({
    ...{ person: 'r', about: 'e', letter: 'l', template: 'meeting-reminder', facts: { endsOn: '2021-09-05' } },
    ...{ linkPurpose: 'log-meetings', linkAbout: running.id, linkSide: 'mentor', linkService: 'follow-up' },
    linkEndsAt: '2021-10-05T22:00:00.000Z',
  });
});
