import { type ReactElement, useEffect, useState } from 'react'
import type { OutcomeGroup } from '../../src/outcomes/outcome-group.ts'
import { CopyButton } from '../copy-button.tsx'
import { usePageActions } from '../page-actions.ts'
import { SearchField } from '../search-field.tsx'
import {
  listDestinations,
  matchingDestinations,
  type TestDestination,
} from './matching-destinations.ts'
import './test-destinations-view.css'

const groupTitles: Readonly<Record<OutcomeGroup, string>> = {
  delivery: 'Delivery',
  policy: 'Result of the right code',
  refusal: 'Refused at the send',
  account: 'Account',
  trouble: 'Connection and errors',
  carrier: 'Line type in the report',
}

function DestinationGroup({
  title,
  destinations,
}: {
  readonly title: string
  readonly destinations: readonly TestDestination[]
}): ReactElement | null {
  if (destinations.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="destinations">
        {destinations.map(({ to, display, description }) => (
          <li key={to}>
            <CopyButton text={to} className="destination">
              {display}
            </CopyButton>
            <span>{description}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The numbers and addresses with a fixed behaviour. */
export function TestDestinationsView({ hidden }: { readonly hidden: boolean }): ReactElement {
  const { api, notify } = usePageActions()
  const [destinations, setDestinations] = useState<readonly TestDestination[]>([])
  const [search, setSearch] = useState('')
  useEffect(() => {
    api.testDestinations().then(
      (loaded) => setDestinations(listDestinations(loaded)),
      (error: Error) => notify(error.message),
    )
  }, [api, notify])
  const matching = matchingDestinations(destinations, search)

  return (
    <section hidden={hidden} className="panel" aria-labelledby="destinations-title">
      <h2 id="destinations-title">Test numbers and addresses</h2>
      <p className="panel-note">
        Every other valid number or address gets a message. Press one to copy it.
      </p>
      <SearchField label="Find a test number or address" value={search} onChange={setSearch} />
      {Object.entries(groupTitles).map(([group, title]) => (
        <DestinationGroup
          key={group}
          title={title}
          destinations={matching.filter((destination) => destination.group === group)}
        />
      ))}
      {destinations.length > 0 && matching.length === 0 && <p className="no-match">No match.</p>}
    </section>
  )
}
