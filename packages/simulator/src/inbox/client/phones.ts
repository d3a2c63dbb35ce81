import type { ShownMessage } from '../../control/inbox-routes.ts'
import type { Dom } from './dom.ts'
import type { Messages } from './message.ts'

/** The phones and the mailboxes. */
export interface Phones {
  addMessage(this: void, message: ShownMessage, isFresh: boolean): void
  /** Draws everything anew; `only` is the one phone that the address asks for. */
  drawPhones(this: void, messages: readonly ShownMessage[], only: string | undefined): void
  filterPhones(this: void, wanted: string): void
}

export function phonesPart({ byId, make, drawMessage }: Dom & Messages): Phones {
  /** More phones, or more messages on one, are kept and not drawn: a page with thousands would not move. */
  const mostPhones = 40
  const mostMessages = 20

  function phoneOf(to: string): HTMLElement | null {
    return byId('phones').querySelector<HTMLElement>(`[data-to="${CSS.escape(to)}"]`)
  }

  /** A phone, or a mailbox, with nothing on it yet. */
  function drawPhone(to: string, display: string): HTMLElement {
    const phone = make('article', to.includes('@') ? 'phone mailbox' : 'phone')
    phone.dataset.to = to
    const heading = make('h3', '')
    const link = make('a', '', display)
    link.setAttribute('href', `/?to=${encodeURIComponent(to)}`)
    heading.append(link)
    const top = make('div', 'top')
    top.append(make('span', 'sender', 'Messages'), heading)
    const thread = make('ol', 'thread')
    thread.setAttribute('aria-label', `Messages to ${display}`)
    // It scrolls by itself, so the keyboard has to be able to.
    thread.tabIndex = 0
    thread.append(make('li', 'none', 'No message yet.'))
    phone.append(top, thread)
    return phone
  }

  /** Takes the oldest away, but for what somebody is at work on: the keyboard's place would go with it. */
  function trim(oldestFirst: readonly Element[], most: number): void {
    const free = oldestFirst.filter((each) => !each.contains(document.activeElement))
    for (const each of free.slice(0, Math.max(0, oldestFirst.length - most))) each.remove()
  }

  /** Puts a message on its phone, which comes first then, unless somebody is at work on the page's phones. */
  function addMessage(message: ShownMessage, isFresh: boolean): void {
    const { to, display, from } = message
    const phones = byId('phones')
    let phone = phoneOf(to)
    const isNew = !phone
    phone ??= drawPhone(to, display)
    const thread = phone.querySelector('.thread')
    thread?.querySelector('.none')?.remove()
    const drawn = drawMessage(message)
    if (isFresh) drawn.dataset.fresh = 'true'
    thread?.append(drawn)
    trim([...(thread?.children ?? [])], mostMessages)
    const sender = phone.querySelector('.sender')
    if (sender) sender.textContent = to.includes('@') ? 'Mailbox' : from
    // Moving what holds the focus would throw the keyboard's place away.
    if (isNew || !phones.contains(document.activeElement)) phones.prepend(phone)
    trim([...phones.children].reverse(), mostPhones)
    if (thread) thread.scrollTop = thread.scrollHeight
  }

  /** Draws everything anew; `only` is the one phone that the address asks for. */
  function drawPhones(messages: readonly ShownMessage[], only: string | undefined): void {
    const phones = byId('phones')
    const focused = document.activeElement?.closest<HTMLElement>('.phone')?.dataset.to
    phones.replaceChildren()
    if (only !== undefined) phones.append(drawPhone(only, only))
    for (const message of messages) addMessage(message, false)
    if (focused !== undefined) phoneOf(focused)?.querySelector('a')?.focus()
  }

  /** As it is compared: nobody types the spaces of a number alike. */
  function plainText(text: string): string {
    return text.toLowerCase().replaceAll(/[\s()-]/g, '')
  }

  /** Hides the phones that a search does not mean. */
  function filterPhones(wanted: string): void {
    const all = [...byId('phones').querySelectorAll<HTMLElement>('.phone')]
    for (const phone of all) {
      phone.hidden = !plainText(`${phone.dataset.to ?? ''}${phone.textContent}`).includes(
        plainText(wanted),
      )
    }
    byId('none-found').hidden = all.length === 0 || all.some(({ hidden }) => !hidden)
  }

  return { addMessage, drawPhones, filterPhones }
}
