import { HeaderMdx } from '@storybook/addon-docs/blocks'
import reference from 'virtual:reference'
import type { ReactElement, ReactNode } from 'react'
import { anchorId } from '../../scripts/reference/anchor-id.ts'
import type { FunctionReference, ValueReference } from '../../scripts/reference/reference.ts'
import { Code } from './code.tsx'
import { MembersTable } from './members.tsx'
import { Docstring } from './rows.tsx'
import { TypeText } from './type-text.tsx'

/** What the sources say about a hook: import, options and result. */
export function HookReference({ name }: { readonly name: string }): ReactElement {
  const hook = reference.hooks.find((one) => one.name === name)
  if (!hook) throw new Error(`No entry exports a hook named ${name}.`)
  return (
    <>
      <Summary {...hook} type={hook.signature} />
      {hook.options.length > 0 && (
        <>
          <HeaderMdx as="h2" id="options">
            Options
          </HeaderMdx>
          <MembersTable of={`${name} options`} label="Option" members={hook.options} />
        </>
      )}
      {hook.result.length > 0 && (
        <>
          <HeaderMdx as="h2" id="result">
            Result
          </HeaderMdx>
          <MembersTable of={`${name} result`} label="Field" members={hook.result} />
        </>
      )}
    </>
  )
}

/** Every public function of a package, in sections. */
export function Functions({ of }: { readonly of: string }): ReactElement {
  return (
    <>
      {reference.functions.filter(isOf(of)).map((one) => (
        <Section key={`${one.entry} ${one.name}`} {...one}>
          <Summary {...one} type={one.signature} />
        </Section>
      ))}
    </>
  )
}

/** Every public constant and class of a package, in sections. */
export function Values({ of }: { readonly of: string }): ReactElement {
  return (
    <>
      {reference.values.filter(isOf(of)).map((one) => (
        <Section key={`${one.entry} ${one.name}`} {...one}>
          <Summary {...one} />
          {one.members.length > 0 && (
            <MembersTable of={one.name} label="Field" members={one.members} />
          )}
        </Section>
      ))}
    </>
  )
}

type Exported = Pick<FunctionReference, 'entry' | 'name'>

const isOf = (name: string) => (exported: Exported) => `${exported.entry}/`.startsWith(`${name}/`)

function Section({ entry, name, children }: Exported & { children: ReactNode }): ReactElement {
  return (
    <section>
      <HeaderMdx as="h3" id={anchorId(entry, name)}>
        {name}
      </HeaderMdx>
      {children}
    </section>
  )
}

type SummaryProps = Pick<ValueReference, 'description' | 'entry' | 'name' | 'type'>

function Summary({ name, entry, description, type }: SummaryProps): ReactElement {
  return (
    <>
      <Docstring>{description}</Docstring>
      <Code language="tsx" code={`import { ${name} } from '${entry}'`} />
      {type !== undefined && (
        <p>
          <TypeText>{type}</TypeText>
        </p>
      )}
    </>
  )
}
