import { describe, expect, it } from 'vitest'
import { givesFigures, withFigures } from './readme-figures.ts'

const readme = `# Title

<!-- size: written by \`pnpm size --update\` -->
old
<!-- /size -->

The end.
`

const figures = '| app | kB |\n| --- | --- |\n| field | 4.4 kB |'

describe('the README’s figures', () => {
  it('replaces what is between the comments, and nothing else', () => {
    const written = withFigures(readme, figures)
    expect(written).toContain(figures)
    expect(written).not.toContain('old')
    expect(written).toMatch(/^# Title\n[^]*\nThe end.\n$/)
  })

  it('takes a formatted table for the same', () => {
    const formatted = '| app   | kB     |\n| ----- | ------ |\n| field | 4.4 kB |'
    expect(givesFigures(withFigures(readme, formatted), figures)).toBe(true)
  })

  it.each([
    ['4.5', true],
    ['4.7', false],
    ['n/a', false],
  ])('with %s in the place of 4.4: %s', (number, same) => {
    expect(givesFigures(withFigures(readme, figures), figures.replace('4.4', number))).toBe(same)
  })

  it('misses a row', () => {
    expect(givesFigures(withFigures(readme, figures), `${figures}\n| more | 1.0 kB |`)).toBe(false)
  })

  it('refuses a README without the comments', () => {
    expect(() => withFigures('# Title', figures)).toThrow(/has no/)
  })
})
