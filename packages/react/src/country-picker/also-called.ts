/**
 * Names that users type and that `Intl` has neither in English, nor in German or Arabic, nor in a language of the country:
 * names in the ISO 3166 and UN lists, former names, and parts of a country.
 */
export const alsoCalled: Readonly<Record<string, string>> = {
  BQ: 'Bonaire',
  CD: 'DR Congo,Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast,Elfenbeinküste',
  CZ: 'Czech Republic',
  GB: 'Great Britain,Großbritannien,بريطانيا,England,Scotland,Wales,Northern Ireland',
  KP: 'Democratic Peoples Republic of Korea',
  KR: 'Korea,한국,Republic of Korea,Korea Republic of',
  LA: 'Lao PDR,Lao Peoples Democratic Republic',
  NL: 'Holland',
  PS: 'Palestine',
  RU: 'Russian Federation',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Turkey',
  US: 'USA,America,أمريكا',
  VA: 'Holy See',
}
