import type { CountryCode } from '../contract/terms.ts'

/**
 * Every calling code with its countries, the main one first; taken from libphonenumber's metadata, and tested against it.
 * A calling code comes before its main country, which is in capitals, and those that share it; a code that is one more
 * than the previous one is left out.
 */
const table =
  '1USagaiasbbbmbscadmdogdgujmknkylcmpmsprsxtcttvcvgvi7RUkz20EG27ZA30GRNLBEFRES36HU39ITvaROCH43ATGBggimjeDKSENOsjPLDE51PEMXCUARBRCLCOVE60MYAUcccxIDPHNZSGTH81JPKR84VN86CN90TRINPKAFLKMM98IR211SSMAehDZ216TN218LY220GMSNMRMLGNCIBFNETGBJMULRSLGHNGTDCFCMCVSTGQGACGCDAOGWIOACSCSDRWETSODJKETZUGBIMZ260ZMMGREytZWNAMWLSBWSZKM290SHtaER297AWFOGL350GIPTLUIEISALMTCYFIaxBG370LTLVEEMDAMBYADMCSM380UARSMEXK385HRSIBA389MK420CZSK423LI500FKBZGTSVHNNICRPAPMHT590GPblmfBOGYECGFPYMQSRUYCWbq670TL672NFBNNRPGTOSBVUFJPWWFCKNU685WSKINCTVPFTKFMMH850KP852HKMO855KHLA880BD886TW960MVLBJOSYIQKWSAYEOM970PSAEILBHQABTMNNP992TJTMAZGEKG998UZ'

const countriesByCode = new Map<string, readonly CountryCode[]>()
const codeByCountry = new Map<CountryCode, string>()
let previous = 0
for (const [, code, all] of table.matchAll(/(\d*)([A-Z]{2}[a-z]*)/g)) {
  previous = Number(code) || previous + 1
  const countries = all!.toUpperCase().match(/../g)!
  countriesByCode.set(String(previous), countries)
  for (const country of countries) codeByCountry.set(country, String(previous))
}

/** All countries (ISO 3166-1 alpha-2) that have a calling code, in the order of these. */
export const countries: readonly CountryCode[] = [...codeByCountry.keys()]

/** Returns the calling code of a country without `+`; `undefined` for an unknown country. */
export function callingCodeOf(country: CountryCode): string | undefined {
  return codeByCountry.get(country)
}

/** Returns the countries that share a calling code, the main one first; empty for a code of no country. */
export function countriesOf(callingCode: string): readonly CountryCode[] {
  return countriesByCode.get(callingCode) ?? []
}

/** Whether E.164 begins with a calling code of no country: international services and satellites (+800, +882 …). */
export function isOfNoCountry(e164: string): boolean {
  return /^\+8(?:0[08]|7[08]|8[1238])|^\+979/.test(e164)
}

/** Returns the calling code that E.164 begins with, `+` or not. No calling code is the prefix of another. */
export function callingCodeIn(e164: string): string | undefined {
  const digits = e164.replace(/^\+/, '')
  return [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .find((code) => countriesByCode.has(code))
}
