import type { ShownMessage } from '../../control/inbox-routes.ts'
import type { Dom } from './dom.ts'
import type { Words } from './words.ts'
import type { Wire } from './wire.ts'

export interface Messages {
  /** A message as its channel would show it. */
  drawMessage(this: void, message: ShownMessage): HTMLElement
}

export function messagePart({
  make,
  makeButton,
  drawBehind,
  channelText,
  timeText,
}: Dom & Words & Wire): Messages {
  /** The text with its code marked, and the line that binds it to a site, where it has one. */
  function drawText({ text, code }: ShownMessage): HTMLElement {
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
      line.title = 'Binds the code to this site: browsers fill it in there alone.'
      drawn.append(line)
    }
    return drawn
  }

  /** What is said in a call; a browser that can, says it. */
  function drawCall(message: ShownMessage): HTMLElement {
    const card = make('div', 'call')
    card.append(make('p', 'call-state', `Incoming call from ${message.from}`), drawText(message))
    if ('speechSynthesis' in globalThis) {
      const button = makeButton('speak', 'Listen')
      button.dataset.speak = message.text
      card.append(button)
    }
    return card
  }

  function drawMail(message: ShownMessage): HTMLElement {
    const card = make('div', 'mail')
    const subject = make('p', 'subject', message.subject ?? '')
    subject.dir = 'auto'
    card.append(subject, make('p', 'mail-from', message.from), drawText(message))
    return card
  }

  function drawMessage(message: ShownMessage): HTMLElement {
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
    item.append(button, drawBehind(exchange))
    return item
  }

  return { drawMessage }
}
