import { Button, Group, Modal, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { fullName, nameQuery, useName } from '../../ui/names.js';
import { useNotify } from '../../ui/notify.js';
import { Answered, Failed } from '../../ui/states.js';
import { states } from '../../words/states.texts.js';
import { TextLink } from '../link.js';
import { DeedForm } from '../people/form.js';
import people from '../people/person.module.css';
import { usePeopleWrite } from '../people/use-write.js';
import { type Session, useBookings, useSession } from './sessions.query.js';
import { sessions as texts } from './sessions.texts.js';

type Booking = { person: string; status: 'booked' | 'attended' | 'absent' | 'cancelled' };

/** One session: who booked, who came, and calling it off. */
export function SessionWindow({ id, leave }: { id: string; leave: () => void }) {
  const say = useSay();
  const formats = useFormats();
  const query = useSession(id);
  const when = query.data ? formats.instant(query.data.startsAt) : '';
  return (
    <Modal
      opened
      onClose={leave}
      size="lg"
      title={say(texts.open, { when })}
      closeButtonProps={{ 'aria-label': say(states.close) }}
    >
      <Answered query={query}>{(session) => <Opened session={session} />}</Answered>
    </Modal>
  );
}

function Opened({ session }: { session: Session }) {
  const say = useSay();
  const formats = useFormats();
  const [isCancelling, setCancelling] = useState(false);
  const { id, place, language, capacity, booked, attended, status, startsAt } = session;
  const isToCome = new Date(startsAt) > new Date();
  return (
    <Stack gap="md">
      <Text>
        {place ?? say(texts.online)} · {formats.languageName(language)} ·{' '}
        {status === 'cancelled'
          ? say(texts.cancelled)
          : attended > 0
            ? say(texts.came, { n: attended })
            : say(texts.taken, { booked, capacity })}
      </Text>
      <Answered query={useBookings(id)}>
        {(bookings) => {
          const live = bookings.filter((one) => one.status !== 'cancelled');
          if (isCancelling) return <Cancel session={session} bookings={live} leave={() => setCancelling(false)} />;
          return (
            <>
              <Bookings session={session} bookings={live} isToCome={isToCome} />
              {status === 'planned' && isToCome && (
                <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setCancelling(true)}>
                  {say(texts.cancel)}
                </Button>
              )}
            </>
          );
        }}
      </Answered>
    </Stack>
  );
}

function Bookings({ session, bookings, isToCome }: { session: Session; bookings: Booking[]; isToCome: boolean }) {
  const say = useSay();
  return (
    <div>
      <Title order={3} mb="xs">
        {say(texts.bookings)}
      </Title>
      {bookings.length === 0 && (
        <Text>
          {say(texts.nobody)} <TextLink to="/people">{say(texts.toPeople)}</TextLink>
        </Text>
      )}
      <ul className={people.modules}>
        {bookings.map((booking) => (
          <OneBooking key={booking.person} session={session} booking={booking} isToCome={isToCome} />
        ))}
      </ul>
    </div>
  );
}

function OneBooking({ session, booking, isToCome }: { session: Session; booking: Booking; isToCome: boolean }) {
  const say = useSay();
  const notify = useNotify();
  const named = useName(booking.person);
  const name = named ? fullName(named) : named === null ? say(states.somebody) : '…';
  const of = { params: { path: { id: session.id, person: booking.person } } };
  const attend = usePeopleWrite(
    (came: boolean, headers) =>
      ask(intake.POST('/sessions/{id}/attendance/{person}', { ...of, body: { came }, headers })),
    () => notify.done(say(texts.noted)),
  );
  const giveUp = usePeopleWrite(
    (_: undefined, headers) => ask(intake.POST('/sessions/{id}/bookings/{person}/cancellation', { ...of, headers })),
    () => notify.done(say(texts.gaveUp)),
  );
  const error = attend.error ?? giveUp.error;
  return (
    <li className={people.wraps ?? ''}>
      <TextLink to={`/people/${booking.person}`}>{name}</TextLink>
      {session.status === 'planned' &&
        (isToCome ? (
          <Button
            variant="default"
            loading={giveUp.isPending}
            aria-label={say(texts.giveUp, { name })}
            onClick={() => giveUp.mutate(undefined)}
          >
            {say(texts.giveUpShort)}
          </Button>
        ) : (
          <SegmentedControl
            aria-label={say(texts.attendanceOf, { name })}
            value={booking.status === 'booked' ? '' : booking.status}
            onChange={(value) => attend.mutate(value === 'attended')}
            data={[
              { value: 'attended', label: say(texts.didCome) },
              { value: 'absent', label: say(texts.didNotCome) },
            ]}
          />
        ))}
      {error ? <Failed error={error} /> : null}
    </li>
  );
}

/** Asked once: it names who is to be told. */
function Cancel({ session, bookings, leave }: { session: Session; bookings: Booking[]; leave: () => void }) {
  const say = useSay();
  const formats = useFormats();
  const notify = useNotify();
  const names = useQueries({ queries: bookings.map(({ person }) => nameQuery(person)) }).flatMap(
    ({ data }) => data ?? [],
  );
  const write = usePeopleWrite(
    (id: string, headers) => ask(intake.POST('/sessions/{id}/cancellation', { params: { path: { id } }, headers })),
    () => {
      notify.done(say(texts.isCancelled));
      leave();
    },
  );
  return (
    <DeedForm write={write} send={() => write.mutate(session.id)} leave={leave} act={say(texts.cancelDo)} danger>
      <Group>
        <Text>{say(texts.cancelLead, { n: bookings.length, names: formats.list(names.map(fullName)) })}</Text>
      </Group>
    </DeedForm>
  );
}
