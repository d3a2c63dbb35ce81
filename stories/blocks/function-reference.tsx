import { HeaderMdx } from '@storybook/addon-docs/blocks'
import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import type { FunctionReference } from '../../scripts/reference/reference.ts'
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
      <Summary {...hook} />
      {hook.options.length > 0 && (
        <>
          <HeaderMdx as="h2" id="options">
            Options
          </HeaderMdx>
          <MembersTable label="Option" members={hook.options} />
        </>
      )}
      {hook.result.length > 0 && (
        <>
          <HeaderMdx as="h2" id="result">
            Result
          </HeaderMdx>
          <MembersTable label="Field" members={hook.result} />
        </>
      )}
    </>
  )
}

/** Every public function of a package, in sections. */
export function Functions({ of }: { readonly of: string }): ReactElement {
  const functions = reference.functions.filter(({ entry }) => `${entry}/`.startsWith(`${of}/`))
  return (
    <>
      {functions.map((one) => (
        <section key={`${one.entry} ${one.name}`}>
          <HeaderMdx
            as="h3"
            id={`${one.entry}-${one.name}`.toLowerCase().replaceAll(/[^a-z\d]+/g, '-')}
          >
            {one.name}
          </HeaderMdx>
          <Summary {...one} />
        </section>
      ))}
    </>
  )
}

function Summary({ name, entry, description, signature }: FunctionReference): ReactElement {
  return (
    <>
      <Docstring>{description}</Docstring>
      <Code language="tsx" code={`import { ${name} } from '${entry}'`} />
      <p>
        <TypeText>{signature}</TypeText>
      </p>
    </>
  )
}
