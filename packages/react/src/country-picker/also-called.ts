/** Names that users type and that `Intl` has neither in English, nor in the page's language, nor in the country's own. */
export const alsoCalled: Readonly<Record<string, string>> = {
  AE: 'UAE,Emirates',
  BA: 'BiH',
  CD: 'DRC,Zaire',
  CH: 'Suisse,Svizzera',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  GB: 'UK,Great Britain,Großbritannien,بريطانيا,England,Scotland,Wales,Northern Ireland',
  KR: 'Korea',
  NL: 'Holland',
  SZ: 'Swaziland',
  TR: 'Turkey',
  US: 'USA,America,أمريكا',
}
