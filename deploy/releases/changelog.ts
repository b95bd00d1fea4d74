/** A section of the CHANGELOG: what has no version yet is `Unreleased`. */
export type Section = { version: string; date: string | undefined; text: string };

/** The sections, newest first as they stand there. */
export const sectionsOf = (changelog: string): Section[] =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [, version = '', date] = /^\[?([^\]\s]+)\]?(?: - (\d{4}-\d{2}-\d{2}))?$/m.exec(part) ?? [];
      return { version, date, text: part.slice(part.indexOf('\n')).trim() };
    });

/** What is told of everything after a version. */
export const toldSince = (changelog: string, version: string): string => {
  const sections = sectionsOf(changelog);
  const at = sections.findIndex((section) => section.version === version);
  return sections
    .slice(0, at < 0 ? undefined : at)
    .map(({ text }) => text)
    .join('\n');
};
