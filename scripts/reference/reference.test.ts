import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '@otp-kit/core/messages'
import { placeOfFamily } from './message-places.ts'
import { readReference } from './read-reference.ts'

let reference: ReturnType<typeof readReference>
beforeAll(() => {
  reference = readReference()
}, 60_000)

const pages = Object.values(
  import.meta.glob<string>('../../stories/**/*.mdx', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
)
const sources = Object.entries(
  import.meta.glob<string>('../../packages/react/src/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
)
  .filter(([path]) => !/\.test|test-d|testing\//.test(path))
  .map(([, source]) => source.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, ''))

/** Returns what the sources of the components match, without doubles. */
const used = (pattern: RegExp) =>
  [...new Set(sources.flatMap((source) => source.match(pattern) ?? []))].sort()

describe('what the documentation site shows of the sources', () => {
  it('has a sentence for every prop of every component', () => {
    const missing = reference.components.flatMap(({ name, description, props }) => [
      ...(description ? [] : [name]),
      ...props.filter((prop) => !prop.description).map((prop) => `${name}.${prop.name}`),
    ])
    expect(missing).toEqual([])
  })

  it('has a sentence for every option and every result of the hooks', () => {
    const missing = reference.hooks.flatMap(({ name, description, options, result }) => [
      ...(description ? [] : [name]),
      ...[...options, ...result]
        .filter((one) => !one.description)
        .map((one) => `${name}: ${one.name}`),
    ])
    expect(missing).toEqual([])
  })

  it('has a page for every component and every hook', () => {
    const names = [...reference.components, ...reference.hooks].map(({ name }) => name)
    const missing = names.filter(
      (name) => !pages.some((page) => page.includes(`Reference name="${name}"`)),
    )
    expect(missing).toEqual([])
    expect(names).toContain('OtpInput')
  })

  it('has a sentence for every function, constant, class and type', () => {
    const missing = [...reference.functions, ...reference.values, ...reference.types]
      .filter(({ description }) => !description)
      .map(({ name }) => name)
    expect(missing).toEqual([])
  })

  it.each(['Functions', 'Values'])('shows the %s of every package that has some', (block) => {
    const exported = block === 'Functions' ? reference.functions : reference.values
    const packages = new Set(exported.map(({ entry }) => entry.split('/', 2).join('/')))
    const missing = [...packages].filter(
      (name) => !pages.some((page) => page.includes(`<${block} of="${name}"`)),
    )
    expect(missing).toEqual([])
    expect(packages).toContain('@otp-kit/server')
  })

  it('has all options of the server in tables, each with a sentence', () => {
    const page = pages.find((text) => text.includes('title="Reference/Server options"')) ?? ''
    const shown = [...page.matchAll(/<Members of="(\w+)"/g)].flatMap(
      ([, name]) => reference.types.find((type) => type.name === name)?.members ?? [],
    )
    expect(shown.filter(({ description }) => !description)).toEqual([])
    const names = new Set(shown.map(({ name }) => name))
    const missing = reference.types
      .filter(({ entry, name }) => entry.startsWith('@otp-kit/server') && name.endsWith('Options'))
      .filter(({ entry }) => entry !== '@otp-kit/server/testing')
      .flatMap((type) =>
        type.members
          .filter((option) => !names.has(option.name))
          .map((option) => `${type.name}.${option.name}`),
      )
    expect(missing).toEqual([])
    expect(names).toContain('jwks')
  })

  it('says of every message where it is shown', () => {
    const documented = reference.types.find(({ name }) => name === 'MessageParams')?.members ?? []
    const missing = Object.keys(en)
      .filter((key) => key.includes('.'))
      .filter(
        (key) => !documented.find(({ name }) => name === key)?.description && !placeOfFamily(key),
      )
    expect(missing).toEqual([])
  })

  it('writes out the names that a type takes from a constant', () => {
    const source = (name: string) => reference.types.find((type) => type.name === name)?.source
    expect(source('Kind')).toBe("export type Kind = 'email' | 'phone'")
    expect(source('ProofErrorCode')).toContain("'expired'")
  })

  it('has the fields of a class, without private ones', () => {
    const fields = (name: string) =>
      reference.values.find((value) => value.name === name)?.members.map((field) => field.name)
    expect(fields('ProofError')).toContain('code')
    expect(fields('Masked')).not.toContain('#text')
  })

  it('follows props that are inherited, imported and intersected', () => {
    const propsOf = (name: string) =>
      reference.components
        .find((component) => component.name === name)
        ?.props.map((prop) => prop.name)
    expect(propsOf('OtpInput')).toEqual(expect.arrayContaining(['length', 'onComplete', 'render']))
    expect(propsOf('VerifiedPhoneField')).toEqual(
      expect.arrayContaining(['name', 'control', 'transport', 'theme']),
    )
    expect(propsOf('OtpInput')).not.toContain('onClick')
  })

  it('has the default and the type of a prop as they are written', () => {
    const { props = [] } = reference.components.find(({ name }) => name === 'OtpInput') ?? {}
    expect(props.find(({ name }) => name === 'charset')).toMatchObject({
      type: "'numeric' | 'alphanumeric'",
      default: "'numeric'",
      required: false,
    })
    expect(props.find(({ name }) => name === 'onValueChange')?.type).toBe(
      '(code: string, details: Details) => void',
    )
  })

  it('has every data attribute that the components set, and no other', () => {
    const documented = reference.components.flatMap(({ attributes }) =>
      attributes.map(({ name }) => name),
    )
    expect([...new Set(documented)].sort()).toEqual(used(/\bdata-[a-z-]*[a-z](?=['"\]=]|,? )/g))
  })

  it('has every class that the components set, and no other', () => {
    const documented = reference.components.flatMap(({ classes }) =>
      classes.map(({ name }) => name),
    )
    // The two of the icons are made of a prefix and a name.
    const icons = used(/(?<=icon\(\s*')\w+/g).map((name) => `otp-country-${name}`)
    const written = used(/(?<=['"` ])otp-(?!kit|preset)[a-z-]*[a-z](?=['"` ])/g)
    expect([...new Set(documented)].sort()).toEqual([...written, ...icons].sort())
  })
})
