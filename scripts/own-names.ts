// Prints the tables of `packages/react/src/country-picker/own-names.ts`, from CLDR's official languages (cldr-core) and
// Node's names of countries: node --import tsx --conditions=@otp-kit/source scripts/own-names.ts
import { inspect } from 'node:util'
import { countries } from '@otp-kit/core/phone'
import { spellingsOf } from '../packages/react/src/country-picker/plain-text.ts'
import { languagesOfChromium } from './own-names/languages-of-chromium.ts'
import { officialLanguages } from './own-names/official-languages.ts'

const table: Record<string, string> = {}

for (const country of [...countries].sort()) {
  const own: string[] = []
  const known = new Set(spellingsOf(nameIn('en', country)))
  officialLanguages(country).forEach(({ tag, isRegional }, at) => {
    const name = nameIn(tag, country)
    // The same as in another language, or not in CLDR.
    if (spellingsOf(name).some((spelling) => known.has(spelling))) return
    if (languagesOfChromium.includes(new Intl.Locale(tag).language)) {
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
