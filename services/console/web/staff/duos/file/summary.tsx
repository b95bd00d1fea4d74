import { Box, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { today } from '../../../i18n/formats.js';
import { useFormats, useSay } from '../../../i18n/language.js';
import { sideWords } from '../../../words/codes.texts.js';
import { PersonLink } from '../../person-link.js';
import { Phone } from '../../phone.js';
import { useAgo, useTogether } from '../ago.js';
import type { DuoFile } from '../api.js';
import { duos, silenceWords, statusWords } from '../duos.texts.js';
import { Light } from '../light.js';
import { file as t } from './file.texts.js';
import { useStateSentence } from './sentence.js';
import { stateOf } from './state.js';
import styles from './summary.module.css';

type Props = { file: DuoFile; names: { mentee: string; mentor: string } };

/** Where the duo stands, as a sentence; then its facts. */
export function Summary({ file, names }: Props) {
  const say = useSay();
  const sentence = useStateSentence();
  return (
    <Paper withBorder p="lg" bg="var(--duo-surface)">
      <Stack gap="md">
        <Group gap="md" align="center">
          {file.light ? <Light of={file.light} size={22} /> : <Text fw={650}>{say(statusWords[file.status])}</Text>}
          <Text size="lg" style={{ flex: '1 1 20rem' }}>
            {sentence(stateOf(file, today()), names)}
          </Text>
        </Group>
        {file.week !== null && file.weeks !== null && <Weeks week={file.week} weeks={file.weeks} />}
        <Facts file={file} />
        <Group gap="lg">
          {(['mentee', 'mentor'] as const).map((side) => (
            <Group key={side} gap="xs">
              <Text c="dimmed">{say(sideWords[side])}</Text>
              <PersonLink id={file[side]} />
              <Phone person={file[side]} quiet />
            </Group>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}

function Weeks({ week, weeks }: { week: number; weeks: number }) {
  const say = useSay();
  const words = say(duos.weekWords, { week, weeks });
  return (
    <Box>
      <Text size="sm" mb={4}>
        {words}
      </Text>
      <Progress value={(week / weeks) * 100} size="sm" aria-label={words} />
    </Box>
  );
}

function Facts({ file }: { file: DuoFile }) {
  const facts = useFacts(file);
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {more && <span className={styles.more}>{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = { name: string; value: string; more?: string | undefined };

function useFacts(file: DuoFile): Fact[] {
  const say = useSay();
  const formats = useFormats();
  const ago = useAgo();
  const together = useTogether();
  const { status, signedOn, endsOn, closedOn, agreement, checkInOn, checkInDue } = file;
  const nextDay = checkInOn ? formats.weekday(checkInOn) : say(duos.noNext);
  const text = agreement && {
    version: agreement.textVersion,
    language: formats.languageName(agreement.language),
  };
  const last = closedOn ?? endsOn;
  return [
    {
      name: say(duos.contact),
      value: file.lastContactOn ? ago(file.lastContactOn) : say(duos.noContact),
      more: file.silence ? say(silenceWords[file.silence]) : undefined,
    },
    ...(status === 'running'
      ? [
          {
            name: say(duos.next),
            value: checkInDue ? say(duos.dueNow) : nextDay,
            more: checkInDue ? nextDay : undefined,
          },
        ]
      : []),
    {
      name: say(duos.together),
      value: together(file),
      more: signedOn && file.meetings > 0 ? say(t.quietWeeks, { n: file.silentWeeks }) : undefined,
    },
    {
      name: say(t.since),
      value: signedOn ? formats.fullDay(signedOn) : say(t.notSigned),
      more: text ? say(t.version, text) : file.recorded ? say(t.recorded) : undefined,
    },
    ...(last ? [{ name: say(t.lastDay), value: formats.fullDay(last) }] : []),
  ];
}
