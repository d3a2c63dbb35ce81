/** Whole seconds in words, in the largest unit that fits, rounded up: "45 seconds", "2 minutes", "3 hours". */
export function duration(locale: string, seconds: number): string {
  const [unit, size] =
    seconds < 120
      ? (['second', 1] as const)
      : seconds < 7200
        ? (['minute', 60] as const)
        : (['hour', 3600] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(seconds / size),
  )
}

/** Whole seconds as a clock shows them: "0:45", "4:59", in the language's numerals. */
export function clockTime(locale: string, seconds: number): string {
  const minutes = new Intl.NumberFormat(locale, { useGrouping: false })
  const rest = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  return `${minutes.format(Math.floor(seconds / 60))}:${rest.format(Math.floor(seconds) % 60)}`
}
