/** Formats that every Excel knows by number and that show a day. Those of 27 on are of East Asian editions. */
const knownDays = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Whether numbers in this format are shown as days. A time of the day alone is none. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return knownDays.includes(id);
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]|mmm/i.test(letters);
}
