import { problems, retryOf } from '@otp-kit/core/contract'
import { en } from '@otp-kit/core/messages'
import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import { placeOfFamily } from '../../scripts/reference/message-places.ts'
import { Docstring, Rows } from './rows.tsx'

/** Every problem, with its HTTP status and what the user can do about it. */
export function ProblemsTable(): ReactElement {
  const codes = Object.entries(problems)
  return (
    <Rows
      of="ProblemsTable"
      head={['Code', 'Status', 'What the user can do', 'Title']}
      rows={codes.map(([code, { status, title }]) => [
        code,
        status === 0 ? 'found by the page' : status,
        <code key="retry">{Object.entries(retryOf).find(([name]) => name === code)?.[1]}</code>,
        title,
      ])}
    />
  )
}

/** Every message, in English, with its parameters. */
export function MessagesTable(): ReactElement {
  const params = reference.types.find(({ name }) => name === 'MessageParams')?.members ?? []
  const messages = Object.entries(en).filter(([key]) => key.includes('.'))
  return (
    <Rows
      of="MessagesTable"
      head={['Key', 'In English', 'Parameters', 'Where']}
      rows={messages.map(([key, text]) => [
        key,
        typeof text === 'string' ? text : <Forms key="forms" {...text} />,
        <Parameters
          key="parameters"
          texts={typeof text === 'string' ? [text] : Object.values(text)}
        />,
        <Docstring key="where">
          {params.find(({ name }) => name === key)?.description || placeOfFamily(key)}
        </Docstring>,
      ])}
    />
  )
}

function Forms(forms: Readonly<Record<string, string>>): ReactElement {
  return (
    <>
      {Object.entries(forms).map(([category, text]) => (
        <div key={category}>
          <code>{category}</code> {text}
        </div>
      ))}
    </>
  )
}

function Parameters({ texts }: { readonly texts: readonly string[] }): ReactElement {
  const names = new Set(
    texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  )
  return (
    <>
      {[...names].map((name) => (
        <code key={name}>{name} </code>
      ))}
    </>
  )
}
