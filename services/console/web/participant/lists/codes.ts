import type { Language } from '@duo/kernel';
import { formatsOf } from '../../i18n/formats.js';
import { matches } from './occupations.js';

/** Every language of ISO 639-1; those that are chosen most often in the programme come first. */
const often = ['fr', 'nl', 'en', 'ar', 'ps', 'fa', 'ti', 'tr', 'so', 'es', 'pt', 'uk', 'ru', 'sq', 'sw', 'ln'];
const others =
  'aa ab ae af ak am an as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo et eu ff fi fj fo fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nn no nr nv ny oc oj om or os pa pi pl qu rm rn ro rw sa sc sd se sg si sk sl sm sn sr ss st su sv ta te tg th tk tl tn to ts tt tw ty ug ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
    ' ',
  );
export const languageCodes: readonly string[] = [...often, ...others];

/** Every country of ISO 3166-1, and Kosovo. */
export const countryCodes: readonly string[] =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

export const oftenCountries = ['BE', 'AF', 'SY', 'MA', 'ER', 'SO', 'IQ', 'CD', 'CM', 'GN', 'TR', 'PS', 'UA'] as const;

/** A language by its name in any of ours, or in itself. */
export function findLanguages(typed: string, language: Language, taken: readonly string[]): string[] {
  const free = languageCodes.filter((code) => !taken.includes(code));
  if (!typed.trim()) return free.slice(0, 8);
  const names = (code: string) => [...(['fr', 'nl', 'en'] as const).map((one) => nameIn(one, code)), ownName(code)];
  const { compare, languageName } = formatsOf(language);
  return free
    .filter((code) => matches(typed, names(code)))
    .sort((a, b) => compare(languageName(a), languageName(b)))
    .slice(0, 8);
}

const nameIn = (language: Language, code: string) => formatsOf(language).languageName(code);

function ownName(code: string): string {
  try {
    return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
