// Prints the tables of `packages/react/src/country-picker/own-names.ts`, from CLDR's official languages (cldr-core) and
// Node's names of countries: node --import tsx --conditions=@otp-kit/source scripts/own-names.ts
import { inspect } from 'node:util'
import { countries } from '@otp-kit/core/phone'
import { spellingsOf } from '../packages/react/src/country-picker/plain-text.ts'
import { languagesOfChromium } from './own-names/languages-of-chromium.ts'
import { officialLanguages } from './own-names/official-languages.ts'

/**
 * Left out of the table, which weighs on every opened list: scripts besides a language's usual one, regional languages of
 * neighbours, and names in Chromium's missing languages that begin like the English one or that few people type.
 */
const leftOut = new Set(
  'AZ az-Cyrl,BA bs-Cyrl,BA sr,BA sr-Latn,UZ uz-Cyrl,CD sw,DK de,IT fr,PL de,RS hu,ZA af,BI rn,BT dz,CF sg,CH gsw,ER ti,FO fo,GL kl,IM gv,KG ky,LI gsw,LU lb,MA tzm,MG mg,NE ha,NG yo,NO nn,RW rw,SN wo,SO so,TJ tg,XK sq'.split(
    ',',
  ),
)

const table: Record<string, string> = {}

for (const country of [...countries].sort()) {
  const own: string[] = []
  const known = new Set(spellingsOf(nameIn('en', country)))
  officialLanguages(country).forEach(({ tag, isRegional }, at) => {
    const { language } = new Intl.Locale(tag)
    if (leftOut.has(`${country} ${tag}`) || leftOut.has(`${country} ${language}`)) return
    const name = nameIn(tag, country)
    // The same as in another language, or not in CLDR.
    if (spellingsOf(name).some((spelling) => known.has(spelling))) return
    if (languagesOfChromium.includes(language)) {
      // The first is what `Intl.Locale` finds.
      if (at > 0) own.push(tag)
    } else if (isRegional) return
    else own.push(name)
    for (const spelling of spellingsOf(name)) known.add(spelling)
  })
  if (own.length > 0) table[country] = own.join()
}
process.stdout.write(`${inspect(table)}\n`)

function nameIn(language: string, country: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(country) ?? country
}
