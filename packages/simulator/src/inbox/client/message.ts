import type { DisplayMessage } from '../../control/inbox-routes.ts'
import type { Dom } from './dom.ts'
import type { Formatting } from './formatting.ts'
import type { Wire } from './wire.ts'

export interface Messages {
  /** Returns a message in the style of its channel. */
  drawMessage(this: void, message: DisplayMessage): HTMLElement
}

export function messagePart({
  make,
  makeButton,
  drawExchangeDetails,
  channelText,
  timeText,
}: Dom & Formatting & Wire): Messages {
  /** Returns the text with its code marked, and with its origin-bound line where it has one. */
  function drawText({ text, code }: DisplayMessage): HTMLElement {
    const drawn = make('p', 'bubble')
    drawn.dir = 'auto'
    const lines = text.split('\n')
    const bound = /^@\S+ #\S+$/.test(lines.at(-1) ?? '') ? lines.pop() : undefined
    const [before = '', ...after] = lines.join('\n').trimEnd().split(code)
    drawn.append(before)
    if (after.length > 0) drawn.append(make('strong', '', code), after.join(code))
    if (bound !== undefined) {
      const line = make('span', 'bound', bound)
      line.dir = 'ltr'
      line.title = 'Binds the code to this site: browsers fill it in there only.'
      drawn.append(line)
    }
    return drawn
  }

  /** Returns the transcript of a call, with a button that reads it out where the browser can. */
  function drawCall(message: DisplayMessage): HTMLElement {
    const card = make('div', 'call')
    card.append(make('p', 'call-state', `Incoming call from ${message.from}`), drawText(message))
    if ('speechSynthesis' in globalThis) {
      const button = makeButton('speak', 'Listen')
      button.dataset.speak = message.text
      card.append(button)
    }
    return card
  }

  function drawMail(message: DisplayMessage): HTMLElement {
    const card = make('div', 'mail')
    const subject = make('p', 'subject', message.subject ?? '')
    subject.dir = 'auto'
    card.append(subject, make('p', 'mail-from', message.from), drawText(message))
    return card
  }

  function drawMessage(message: DisplayMessage): HTMLElement {
    const { channel, at, code, exchange, id } = message
    const item = make('li', 'message')
    item.dataset.channel = channel
    item.dataset.message = id
    item.append(make('p', 'from', `${channelText(channel)} · ${timeText(at, false)}`))
    if (channel === 'voice') item.append(drawCall(message))
    else if (channel === 'email') item.append(drawMail(message))
    else item.append(drawText(message))
    const button = makeButton('copy', `Copy ${code}`)
    button.dataset.copy = code
    item.append(button, drawExchangeDetails(exchange))
    return item
  }

  return { drawMessage }
}
