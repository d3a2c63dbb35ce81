import { type ReactElement, useState } from 'react'
import type { Phone } from '../inbox-state.ts'
import { SearchField } from '../search-field.tsx'
import { matchingPhones } from './matching-phones.ts'
import './messages-view.css'
import { PhoneCard } from './phone-card.tsx'

function NoMessages(): ReactElement {
  return (
    <div className="no-messages">
      <p className="no-messages-title">No message yet</p>
      <p>Request a code in your form: it arrives here. Or from a terminal:</p>
      <pre>DIDIT_BASE_URL={location.origin} npx otp-kit send +12025550100</pre>
    </div>
  )
}

/** The phones and mailboxes that have got messages. */
export function MessagesView({
  phones,
  arrived,
  only,
}: {
  /** `undefined` until they have been loaded. */
  readonly phones: readonly Phone[] | undefined
  readonly arrived: string | undefined
  /** The one destination that is shown. */
  readonly only: string | undefined
}): ReactElement {
  const [search, setSearch] = useState('')
  const matching = matchingPhones(phones ?? [], search)

  return (
    <section aria-labelledby="phones-title">
      <div className="view-header">
        <h2 id="phones-title">Phones and mailboxes</h2>
        {only === undefined ? (
          <SearchField label="Find a phone or a message" value={search} onChange={setSearch} />
        ) : (
          <a href="/">Show all phones</a>
        )}
      </div>
      {phones?.length === 0 && <NoMessages />}
      {phones !== undefined && phones.length > 0 && matching.length === 0 && (
        <p className="no-match">No match.</p>
      )}
      <div className="phones">
        {matching.map((phone) => (
          <PhoneCard
            key={phone.to}
            phone={phone}
            isFresh={arrived !== undefined && phone.messages.at(-1)?.id === arrived}
          />
        ))}
      </div>
    </section>
  )
}
