import { configureGlobal } from 'fast-check'

// The same cases in every run: a change is judged by what it changes, and a failure can be seen again.
configureGlobal({ seed: 20_261_120 })
