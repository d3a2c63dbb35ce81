import type { CountryCode } from '../contract/terms.ts'

/**
 * Every calling code with its countries, the main one first. It stands in until the engine has come, whose metadata it
 * was taken from and is tested against. A calling code stands before its main country, which is in capitals, and those
 * that share it; a code that is one more than the last is left out.
 */
const table =
  '1USagaiasbbbmbscadmdogdgujmknkylcmpmsprsxtcttvcvgvi7RUkz20EG27ZA30GRNLBEFRES36HU39ITvaROCH43ATGBggimjeDKSENOsjPLDE51PEMXCUARBRCLCOVE60MYAUcccxIDPHNZSGTH81JPKR84VN86CN90TRINPKAFLKMM98IR211SSMAehDZ216TN218LY220GMSNMRMLGNCIBFNETGBJMULRSLGHNGTDCFCMCVSTGQGACGCDAOGWIOACSCSDRWETSODJKETZUGBIMZ260ZMMGREytZWNAMWLSBWSZKM290SHtaER297AWFOGL350GIPTLUIEISALMTCYFIaxBG370LTLVEEMDAMBYADMCSM380UARSMEXK385HRSIBA389MK420CZSK423LI500FKBZGTSVHNNICRPAPMHT590GPblmfBOGYECGFPYMQSRUYCWbq670TL672NFBNNRPGTOSBVUFJPWWFCKNU685WSKINCTVPFTKFMMH850KP852HKMO855KHLA880BD886TW960MVLBJOSYIQKWSAYEOM970PSAEILBHQABTMNNP992TJTMAZGEKG998UZ'

const countriesByCode = new Map<string, readonly CountryCode[]>()
const codeByCountry = new Map<CountryCode, string>()
let last = 0
for (const [, code, all] of table.matchAll(/(\d*)([A-Z]{2}[a-z]*)/g)) {
  last = Number(code) || last + 1
  const countries = all!.toUpperCase().match(/../g)!
  countriesByCode.set(String(last), countries)
  for (const country of countries) codeByCountry.set(country, String(last))
}

/** All countries with a numbering plan, in the order of their calling codes. */
export const countries: readonly CountryCode[] = [...codeByCountry.keys()]

/** The calling code of a country without `+`; `undefined` for a country that has none. */
export function callingCodeOf(country: CountryCode): string | undefined {
  return codeByCountry.get(country)
}

/** The countries that share a calling code, the main one first; empty for a code that is not a country's. */
export function countriesOf(callingCode: string): readonly CountryCode[] {
  return countriesByCode.get(callingCode) ?? []
}

/** The calling code that E.164 digits begin with, `+` or not. No calling code is the beginning of another. */
export function callingCodeIn(e164: string): string | undefined {
  const digits = e164.replace(/^\+/, '')
  return [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .find((code) => countriesByCode.has(code))
}
