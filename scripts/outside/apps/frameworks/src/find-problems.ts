import { contrast } from './contrast.ts'
import type { PageOptions } from './render-page.tsx'

/** Returns what is wrong on a page whose code field has the focus: contrast, rules that lost to the page's, looks unlike its own. */
export function findProblems({ own, utilities }: PageOptions): readonly string[] {
  finishTransitions()
  return [
    ...lowContrast(4.5, {
      '.otp-label': 'color',
      '.otp-hint': 'color',
      '.otp-problem': 'color',
      '.otp-destination': 'color',
      '.otp-expiry': 'color',
      '.otp-verified': 'color',
      '.otp-control-input': 'color',
      '.otp-country-code': 'color',
      '.otp-slot:not(:empty)': 'color',
      '.otp-button': 'color',
    }),
    ...lowContrast(3, {
      '.otp-slot[data-active]': 'outline-color',
      '.otp-input:has([aria-invalid=true]) .otp-slot': 'border-bottom-color',
      '.otp-control:has([aria-invalid=true])': 'border-bottom-color',
      '.otp-verified-mark': 'stroke',
      '.otp-country-chevron': 'stroke',
    }),
    ...unexpected({
      '.otp-control': { 'border-bottom-style': /solid/, 'min-height': /^[3-9]\d/ },
      '.otp-slot': { 'border-bottom-style': /solid/, 'border-top-left-radius': /^[1-9]/ },
      '.otp-control-input': { 'padding-right': /^[1-9]/, 'border-top-style': /none/ },
      '.otp-button[data-variant=primary]': {
        'padding-left': /^[1-9]/,
        'border-top-left-radius': /^[1-9]/,
        'font-weight': /500/,
      },
      '.otp-problem': { 'margin-bottom': /^0px/ },
      '.otp-input-text': { 'letter-spacing': /^[1-9]/, 'padding-left': /^[1-9]/ },
    }),
    ...(utilities
      ? unexpected({
          '.otp-input.max-w-50': { width: /^200px/ },
          '.otp-button.px-10': { 'padding-left': /^40px/, 'border-top-left-radius': /^0px/ },
        })
      : []),
    // An edge that frameworks draw lighter is their own decision.
    ...(own
      ? differences(own)
      : lowContrast(3, { '.otp-control': edgeColor, '.otp-slot': edgeColor })),
  ]
}

/** Returns what is wrong in the open country list. */
export function findProblemsInList(): readonly string[] {
  finishTransitions()
  return [
    ...lowContrast(4.5, {
      '.otp-country-search': 'color',
      '.otp-country-name': 'color',
      '.otp-country-option .otp-country-code': 'color',
    }),
    ...lowContrast(3, {
      '.otp-country-search:focus': 'outline-color',
      '.otp-country-option[aria-selected=true]': 'outline-color',
    }),
    ...unexpected({
      '.otp-country-popover': { 'border-top-style': /solid/ },
      '.otp-country-search': { 'border-top-style': /solid/, 'padding-left': /^[1-9]/ },
      '.otp-country-option': { 'padding-left': /^[1-9]/ },
    }),
  ]
}

const edgeColor = 'border-bottom-color'

/** Colours are compared as they are in the end; reduced motion does not stop the transitions of every framework. */
function finishTransitions(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish()
  }
}

function lowContrast(least: number, parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parts).flatMap(([selector, property]) => {
    const elements = [...document.querySelectorAll(selector)]
    if (elements.length === 0) return [`${selector} is not on the page`]
    const ratio = Math.min(...elements.map((element) => contrast(element, property)))
    return ratio < least ? [`${property} of ${selector}: a contrast of ${ratio.toFixed(2)}`] : []
  })
}

/** Returns the values that are not as our rules have them, or the page's classes. */
function unexpected(
  parts: Readonly<Record<string, Readonly<Record<string, RegExp>>>>,
): readonly string[] {
  return Object.entries(parts).flatMap(([selector, properties]) =>
    Object.entries(properties).flatMap(([property, pattern]) => {
      const value = styleOf(selector).getPropertyValue(property)
      return pattern.test(value) ? [] : [`${property} of ${selector} is ${value}`]
    }),
  )
}

/** Returns in what our input and button differ from the framework's. */
function differences({ input, edge, button }: NonNullable<PageOptions['own']>): readonly string[] {
  return [
    { ours: '.otp-control:not(:has([aria-invalid=true]))', theirs: edge, properties: [edgeColor] },
    {
      ours: '.otp-control',
      theirs: input,
      properties: ['border-top-left-radius', 'background-color', 'color', 'height', 'font-size'],
    },
    {
      ours: '[data-testid=buttons] [data-variant=primary]',
      theirs: button,
      properties: ['border-top-left-radius', 'background-color', 'color'],
    },
  ].flatMap(({ ours, theirs, properties }) =>
    properties.flatMap((property) => {
      const selectors = [ours, `[data-testid=own] ${theirs}`]
      const [own, other] = selectors.map((selector) =>
        styleOf(selector).getPropertyValue(property),
      ) as [string, string]
      // Lengths up to a pixel: borders and lines of text are rounded.
      const isNear = Math.abs(Number.parseFloat(own) - Number.parseFloat(other)) <= 1
      return own === other || isNear
        ? []
        : [`${property} of ${ours} is ${own}, of ${theirs} ${other}`]
    }),
  )
}

function styleOf(selector: string): CSSStyleDeclaration {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`${selector} is not on the page.`)
  return getComputedStyle(element)
}
