import { HeaderMdx } from '@storybook/addon-docs/blocks'
import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import type { Hook } from '../../scripts/reference/reference.ts'
import { anchorId } from '../../scripts/reference/anchor-id.ts'
import { Code } from './code.tsx'
import { MembersTable } from './members.tsx'
import { Docstring, Rows } from './rows.tsx'

interface ComponentReferenceProps {
  readonly name: string
  /** A part, as a section of its component's page. */
  readonly part?: boolean
}

/** What the sources say about a component: import, props, data attributes and classes. */
export function ComponentReference({ name, part = false }: ComponentReferenceProps): ReactElement {
  const component = reference.components.find((one) => one.name === name)
  if (!component) throw new Error(`No entry exports a component named ${name}.`)
  const { entry, description, props, element, attributes, classes } = component
  const id = anchorId(name)
  return (
    <>
      {part && (
        <HeaderMdx as="h2" id={id}>
          {name}
        </HeaderMdx>
      )}
      <Docstring>{description}</Docstring>
      <Code language="tsx" code={`import { ${name} } from '${entry}'`} />
      {props.length > 0 && (
        <>
          <HeaderMdx as={part ? 'h3' : 'h2'} id={`${id}-props`}>
            {part ? `Props of ${name}` : 'Props'}
          </HeaderMdx>
          <MembersTable of={name} label="Prop" members={props} />
        </>
      )}
      {element && (
        <p>
          <code>ref</code> is the <code>{element}</code>, which also gets every other attribute of
          such an element.
        </p>
      )}
      <Hooks name={name} part={part} title="Data attributes" label="Attribute" hooks={attributes} />
      <Hooks name={name} part={part} title="Classes" label="Class" hooks={classes} />
    </>
  )
}

interface HooksProps extends ComponentReferenceProps {
  readonly title: string
  readonly label: string
  readonly hooks: readonly Hook[]
}

function Hooks({ name, part, title, label, hooks }: HooksProps): ReactElement | null {
  if (hooks.length === 0) return null
  const id = anchorId(name, title)
  return (
    <>
      <HeaderMdx as={part ? 'h3' : 'h2'} id={id}>
        {part ? `${title} of ${name}` : title}
      </HeaderMdx>
      <Rows
        of={name}
        head={[label, 'Meaning']}
        rows={hooks.map((hook) => [
          hook.name,
          <Docstring key="meaning">{hook.description}</Docstring>,
        ])}
      />
    </>
  )
}
