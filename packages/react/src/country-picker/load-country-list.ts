import type { CountryListProps } from './country-list-props.ts'

type CountryListComponent = (props: CountryListProps) => React.ReactElement

let loaded: CountryListComponent | undefined

/** Returns the list if it was loaded before, by any field. */
export function loadedCountryList(): CountryListComponent | undefined {
  return loaded
}

/**
 * Loads the list of countries with its search (downshift). The picker calls it when its button is hovered, focused or
 * pressed.
 *
 * Meanwhile the button is shown, busy where it was pressed; keys typed meanwhile are the list's first search. Where the
 * chunk can't be loaded the promise rejects: a pressed button becomes a native select with the chosen and the preferred
 * countries. The next call, at the next hover or focus, tries again; Chromium 156 still remembers a failed import until the
 * page is reloaded (whatwg/html#6768).
 */
export async function loadCountryList(): Promise<CountryListComponent> {
  loaded ??= (await import('./country-list.tsx')).CountryList
  return loaded
}
