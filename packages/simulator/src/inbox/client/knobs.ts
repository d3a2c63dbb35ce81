import type { TroubleSettings } from '../../trouble.ts'
import type { Dom } from './dom.ts'

/** Trouble, and the test destinations. */
export interface Knobs {
  isPressed(this: void, id: string): boolean
  /** Shows the trouble that there is; what somebody is typing in stays. */
  drawTrouble(this: void, trouble: TroubleSettings): void
  turnKnob(this: void, knob: HTMLInputElement): Promise<void>
  failNext(this: void): Promise<void>
  filterDestinations(this: void, wanted: string): void
}

export function knobsPart({ byId, post, say }: Dom): Knobs {
  function isPressed(id: string): boolean {
    return byId(id).getAttribute('aria-pressed') === 'true'
  }

  function knobs(): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>('[data-knob]')]
  }

  /** Shows the trouble that there is; what somebody is typing in stays. */
  function drawTrouble(trouble: TroubleSettings): void {
    byId('offline').setAttribute('aria-pressed', String(trouble.offline))
    byId('drop').setAttribute('aria-pressed', String(trouble.dropNextAnswer !== null))
    const next = trouble.failNext
    byId('fail-state').textContent = next
      ? `The next ${next.on ?? 'call'} fails: ${next.failure}${(next.times ?? 1) > 1 ? `, ${next.times} times` : ''}.`
      : ''
    const values = new Map<string, unknown>(Object.entries(trouble))
    for (const knob of knobs()) {
      if (knob === document.activeElement) continue
      const value = Number(values.get(knob.dataset.knob ?? ''))
      knob.value = String(knob.dataset.unit === 'percent' ? Math.round(value * 100) : value)
    }
    const isQuiet = [...values].every(
      ([, value]) => value === 0 || value === false || value === null,
    )
    byId('calm').hidden = isQuiet
    byId('troubled').hidden = isQuiet
  }

  async function turnKnob(knob: HTMLInputElement): Promise<void> {
    if (!knob.checkValidity() || knob.value === '') {
      say(knob.validationMessage || 'It has to be a number.')
      return
    }
    const value = knob.valueAsNumber / (knob.dataset.unit === 'percent' ? 100 : 1)
    await post('trouble', { [knob.dataset.knob ?? '']: value })
  }

  /** The form that lets the next call fail. */
  async function failNext(): Promise<void> {
    const failure = document.querySelector<HTMLSelectElement>('#fail-failure')?.value
    const on = document.querySelector<HTMLSelectElement>('#fail-call')?.value
    await post('trouble', { failNext: { failure, ...(on ? { on } : {}) } })
  }

  /** Hides the test destinations that a search does not mean, and the groups that are left empty. */
  function filterDestinations(wanted: string): void {
    const means = wanted.trim().toLowerCase()
    const digits = means.replaceAll(/\D/g, '')
    for (const group of document.querySelectorAll<HTMLElement>('.group')) {
      const items = [...group.querySelectorAll<HTMLElement>('li')]
      for (const item of items) {
        const { textContent, dataset } = item
        const byNumber = digits.length > 2 && (dataset.to ?? '').includes(digits)
        item.hidden = !textContent.toLowerCase().includes(means) && !byNumber
      }
      group.hidden = items.every(({ hidden }) => hidden)
    }
  }

  return { isPressed, drawTrouble, turnKnob, failNext, filterDestinations }
}
