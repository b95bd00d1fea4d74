import { Alert, Group, List, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconUsers } from '@tabler/icons-react';
import { useFormats, useSay } from '../../i18n/language.js';
import { fullName } from '../../ui/names.js';
import { Answered } from '../../ui/states.js';
import { wordOf } from '../../words/codes.texts.js';
import { TextLink } from '../link.js';
import { useDoubles, useJudgement } from './people.query.js';
import styles from './person.module.css';
import { alikeWords, ruleWords, person as texts } from './person.texts.js';
import { Status } from './status.js';
import type { File } from './types.js';
import { Part } from './who.js';

/** Whether somebody may join, rule by rule, by the rules of the day of the interview, else of today. */
export function Eligibility({ file }: { file: File }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <Part title={say(texts.eligibility)}>
      <Answered query={useJudgement(file.id, file.interviewedOn ?? undefined)}>
        {({ ruleSet, on, rules }) => (
          <>
            <ul className={styles.modules}>
              {rules.map(({ rule, kept }) => (
                <li key={rule}>
                  <Group gap="sm" wrap="nowrap" component="span">
                    {kept ? (
                      <IconCircleCheck size={20} aria-hidden style={{ flexShrink: 0 }} />
                    ) : (
                      <IconCircleX size={20} aria-hidden style={{ flexShrink: 0 }} />
                    )}
                    <span>{say(wordOf(ruleWords, rule))}</span>
                  </Group>
                  <Text fw={kept ? 400 : 650} size="sm">
                    {say(kept ? texts.kept : texts.broken)}
                  </Text>
                </li>
              ))}
            </ul>
            <Text c="dimmed" size="sm" mt="xs">
              {say(texts.underRules, { ruleSet, day: formats.fullDay(on) })}
            </Text>
          </>
        )}
      </Answered>
    </Part>
  );
}

/** Who may be the same person, and why: shown, and never merged. */
export function Doubles({ id }: { id: string }) {
  const say = useSay();
  const formats = useFormats();
  const doubles = useDoubles(id).data ?? [];
  if (doubles.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconUsers aria-hidden />} title={say(texts.doubles)}>
      <List>
        {doubles.map((one) => (
          <List.Item key={one.id}>
            <TextLink to={`/people/${one.id}`}>{fullName(one)}</TextLink> · <Status status={one.status} /> ·{' '}
            {formats.list(one.because.map((mark) => say(wordOf(alikeWords, mark))))}
          </List.Item>
        ))}
      </List>
      <Text mt="xs">{say(texts.doublesLead)}</Text>
    </Alert>
  );
}
