import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import type { Member } from '../../scripts/reference/reference.ts'
import { Docstring, Rows } from './rows.tsx'
import { TypeText } from './type-text.tsx'

/** A table of props, options or fields. */
export function MembersTable({
  label,
  members,
}: {
  /** What the rows are: "Prop", "Option". */
  readonly label: string
  readonly members: readonly Member[]
}): ReactElement {
  return (
    <Rows
      head={[label, 'Type', 'Default', 'Description']}
      rows={members.map((member) => [
        member.name,
        <TypeText key="type">{member.type}</TypeText>,
        <Default key="default" {...member} />,
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

/** A table of the fields of a public type. */
export function Members({
  of,
  label = 'Option',
}: {
  readonly of: string
  readonly label?: string
}): ReactElement {
  const type = reference.types.find(({ name }) => name === of)
  if (!type) throw new Error(`No entry exports a type named ${of}.`)
  return <MembersTable label={label} members={type.members} />
}
