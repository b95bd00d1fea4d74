import { languages } from '@duo/kernel';
import { Group, UnstyledButton } from '@mantine/core';
import { useLanguage } from '../i18n/language.js';
import styles from './language-switch.module.css';

const names = { fr: 'Français', nl: 'Nederlands', en: 'English' };
const groupName = { fr: 'Langue', nl: 'Taal', en: 'Language' };

/** Always in sight; switching keeps the page and what was typed. */
export function LanguageSwitch({ short = false }: { short?: boolean }) {
  const { language, speak } = useLanguage();
  return (
    <Group gap={0} role="group" aria-label={groupName[language]} wrap="nowrap">
      {languages.map((one) => (
        <UnstyledButton
          key={one}
          lang={one}
          aria-label={short ? `${one.toUpperCase()}, ${names[one]}` : names[one]}
          aria-pressed={one === language}
          className={styles.language ?? ''}
          onClick={() => speak(one)}
        >
          {short ? one.toUpperCase() : names[one]}
        </UnstyledButton>
      ))}
    </Group>
  );
}
