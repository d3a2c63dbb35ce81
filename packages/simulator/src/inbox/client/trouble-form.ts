import type { TroubleSettings } from '../../trouble.ts'
import type { Dom } from './dom.ts'

/** The controls for trouble, and the search in the test destinations. */
export interface TroubleForm {
  isPressed(this: void, id: string): boolean
  /** Shows the current trouble. The focused field keeps its value. */
  drawTrouble(this: void, trouble: TroubleSettings): void
  applySetting(this: void, setting: HTMLInputElement): Promise<void>
  failNext(this: void): Promise<void>
  filterDestinations(this: void, search: string): void
}

export function troubleFormPart({ byId, post, announce }: Dom): TroubleForm {
  function isPressed(id: string): boolean {
    return byId(id).getAttribute('aria-pressed') === 'true'
  }

  function settings(): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>('[data-setting]')]
  }

  function drawTrouble(trouble: TroubleSettings): void {
    byId('offline').setAttribute('aria-pressed', String(trouble.offline))
    byId('drop').setAttribute('aria-pressed', String(trouble.dropNextAnswer !== null))
    const next = trouble.failNext
    byId('fail-state').textContent = next
      ? `The next ${next.on ?? 'call'} fails: ${next.failure}${(next.times ?? 1) > 1 ? `, ${next.times} times` : ''}.`
      : ''
    const values = new Map<string, unknown>(Object.entries(trouble))
    for (const setting of settings()) {
      if (setting === document.activeElement) continue
      const value = Number(values.get(setting.dataset.setting ?? ''))
      setting.value = String(setting.dataset.unit === 'percent' ? Math.round(value * 100) : value)
    }
    const isClear = [...values].every(
      ([, value]) => value === 0 || value === false || value === null,
    )
    byId('clear-trouble').hidden = isClear
    byId('troubled').hidden = isClear
  }

  async function applySetting(setting: HTMLInputElement): Promise<void> {
    if (!setting.checkValidity() || setting.value === '') {
      announce(setting.validationMessage || 'Enter a number.')
      return
    }
    const value = setting.valueAsNumber / (setting.dataset.unit === 'percent' ? 100 : 1)
    await post('trouble', { [setting.dataset.setting ?? '']: value })
  }

  /** Applies the form that makes the next call fail. */
  async function failNext(): Promise<void> {
    const failure = document.querySelector<HTMLSelectElement>('#fail-failure')?.value
    const on = document.querySelector<HTMLSelectElement>('#fail-call')?.value
    await post('trouble', { failNext: { failure, ...(on ? { on } : {}) } })
  }

  /** Hides the test destinations that do not match, and groups without a match. */
  function filterDestinations(search: string): void {
    const text = search.trim().toLowerCase()
    const digits = text.replaceAll(/\D/g, '')
    for (const group of document.querySelectorAll<HTMLElement>('.group')) {
      const items = [...group.querySelectorAll<HTMLElement>('li')]
      for (const item of items) {
        const { textContent, dataset } = item
        const byNumber = digits.length > 2 && (dataset.to ?? '').includes(digits)
        item.hidden = !textContent.toLowerCase().includes(text) && !byNumber
      }
      group.hidden = items.every(({ hidden }) => hidden)
    }
  }

  return { isPressed, drawTrouble, applySetting, failNext, filterDestinations }
}
