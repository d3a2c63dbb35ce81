import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import type { Member } from '../../scripts/reference/reference.ts'
import { Docstring, Rows } from './rows.tsx'
import { TypeText } from './type-text.tsx'

/** A table of props, options or fields. */
export function MembersTable({
  of,
  label,
  members,
}: {
  /** What has them. */
  readonly of: string
  /** What the rows are: what is passed, which can have a default, or fields of what is returned. */
  readonly label: 'Prop' | 'Option' | 'Field'
  readonly members: readonly Member[]
}): ReactElement {
  const isPassed = label !== 'Field'
  return (
    <Rows
      of={of}
      head={[label, 'Type', ...(isPassed ? ['Default'] : []), 'Description']}
      rows={members.map((member) => [
        member.name,
        <TypeText key="type">{member.type}</TypeText>,
        ...(isPassed ? [<Default key="default" {...member} />] : []),
        <Docstring key="description">{member.description}</Docstring>,
      ])}
    />
  )
}

function Default({ required, default: value }: Member): ReactElement | null {
  if (required) return <em>required</em>
  return value === undefined ? null : <Docstring>{asCode(value)}</Docstring>
}

/** A default that is a value and no description is code. */
const asCode = (value: string): string =>
  /^(?:['\d[{]|true$|false$|\w+\()/.test(value) ? `\`${value}\`` : value

/** A table of the options of a public type. */
export function Members({ of }: { readonly of: string }): ReactElement {
  const type = reference.types.find(({ name }) => name === of)
  if (!type?.members.length) throw new Error(`No entry exports a type named ${of} with fields.`)
  return <MembersTable of={of} label="Option" members={type.members} />
}
