import type { Clock } from '@otp-kit/core'

/** `assertive` interrupts, for errors; `polite` waits until the screen reader has finished. */
export type Politeness = 'polite' | 'assertive'

export interface Announcement {
  /** A whole sentence. */
  readonly text: string
  readonly politeness: Politeness
  /** What it is about. Of those that wait, only the newest on a topic is announced. */
  readonly topic: string
  /** It says what is going on, where that takes a while, until the next announcement says what came of it. */
  readonly isProgress?: boolean | undefined
}

/** The texts of the two live regions. */
export type RegionTexts = Readonly<Record<Politeness, string>>

export interface AnnouncementQueue {
  readonly announce: (announcement: Announcement) => void
  /** Drops what waits on a topic, and removes its progress and its error: they are over. */
  readonly withdraw: (topic: string) => void
  /** Announces nothing while it is paused; what comes in the meantime waits, the assertive first. */
  readonly setPaused: (paused: boolean) => void
  readonly getTexts: () => RegionTexts
  readonly subscribe: (listener: () => void) => () => void
}

export const noTexts: RegionTexts = { polite: '', assertive: '' }

/**
 * How long the next polite sentence waits after another one, in milliseconds: VoiceOver and Orca break off the sentence that they
 * are speaking, and nine words, as "Code filled in: 1 2 3 4 5 6" has, take 3 seconds at eSpeak's default of 175 words a minute.
 */
export const speakingTime = 3000

/**
 * After which time progress is announced, in milliseconds. Orca 43 reads a region some time after its change, as it is then: where
 * "Checking the code…" was replaced within that time, it read the result twice.
 */
export const progressDelay = 1000

/** How long what waited is kept back after a pause, in milliseconds: a screen reader begins with the window and the focus. */
const returnTime = 1000

/** When a sentence is removed from its region, so that it is not found there later; React Aria's `LiveAnnouncer` has the same time. */
export const displayTime = 7000

/**
 * Creates the queue that all sentences of a flow go through, so that none replaces another before it was spoken.
 *
 * | sentence   | is announced                                          | the next polite one waits |
 * | ---------- | ----------------------------------------------------- | ------------------------- |
 * | assertive  | at once                                               | `speakingTime`            |
 * | polite     | when the one before it has had its time               | `speakingTime`            |
 * | progress   | after `progressDelay`, then likewise; dropped if there is a newer sentence | not at all                |
 *
 * Each has its own region, so that a status never removes an error. The same sentence twice is announced twice. While it is
 * paused, as on a page that is hidden, nothing is announced, since nobody would notice.
 */
export function createAnnouncementQueue(clock: Pick<Clock, 'now' | 'setTimer'>): AnnouncementQueue {
  const listeners = new Set<() => void>()
  let texts = noTexts
  let assertiveTopic: string | null = null
  const removeAt = { polite: Infinity, assertive: Infinity }
  let waiting: readonly Announcement[] = []
  /** When the progress that waits may be announced. */
  let progressAt = 0
  /** The last announcement, while it is progress. */
  let progress: Announcement | null = null
  /** When the next polite sentence may be announced. */
  let nextAt = 0
  let isPaused = false
  let stopTimer: (() => void) | null = null

  function setText(region: Politeness, text: string): void {
    texts = { ...texts, [region]: text }
    removeAt[region] = text ? clock.now() + displayTime : Infinity
  }

  function endProgress(): void {
    if (progress) setText(progress.politeness, '')
    progress = null
  }

  function show(announcement: Announcement): void {
    const { text, politeness, isProgress = false } = announcement
    const replaced = texts[politeness]
    endProgress()
    if (isProgress) progress = announcement
    // A trailing no-break space makes a repeated sentence a change of the region.
    setText(politeness, replaced === text ? `${text}\u00A0` : text)
    if (politeness === 'assertive') assertiveTopic = announcement.topic
    nextAt = clock.now() + (isProgress ? 0 : speakingTime)
  }

  function dueAt({ isProgress }: Announcement): number {
    if (isPaused) return Infinity
    return isProgress ? Math.max(nextAt, progressAt) : nextAt
  }

  /** Makes a change, announces and removes what is due, and waits for what is due next. */
  function update(change: () => void): void {
    const before = texts
    change()
    const now = clock.now()
    for (const region of ['polite', 'assertive'] as const) {
      if (removeAt[region] <= now) setText(region, '')
    }
    const [next, ...rest] = waiting
    if (next && dueAt(next) <= now) {
      waiting = rest
      show(next)
    }
    stopTimer?.()
    const wakeAt = Math.min(
      removeAt.polite,
      removeAt.assertive,
      waiting[0] ? dueAt(waiting[0]) : Infinity,
    )
    stopTimer = wakeAt < Infinity ? clock.setTimer(() => update(() => {}), wakeAt) : null
    if (texts !== before) for (const listener of listeners) listener()
  }

  return {
    announce: (announcement) =>
      update(() => {
        const { topic, politeness } = announcement
        const isPolite = politeness === 'polite'
        waiting = waiting.filter(
          (other) =>
            !other.isProgress &&
            // After a pause an error is announced with what came after it.
            (other.topic !== topic || (isPolite && other.politeness !== politeness)),
        )
        if (announcement.isProgress) progressAt = clock.now() + progressDelay
        if (isPolite) waiting = [...waiting, announcement]
        else if (isPaused) waiting = [announcement, ...waiting]
        else show(announcement)
      }),
    withdraw: (topic) =>
      update(() => {
        waiting = waiting.filter((other) => other.topic !== topic)
        if (progress?.topic === topic) endProgress()
        if (!texts.assertive || assertiveTopic !== topic) return
        setText('assertive', '')
        // What ended it, a key for instance, has silenced the screen reader.
        nextAt = clock.now()
      }),
    setPaused: (paused) =>
      update(() => {
        if (isPaused && !paused) nextAt = Math.max(nextAt, clock.now() + returnTime)
        isPaused = paused
      }),
    getTexts: () => texts,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
