// Imported before an app that calls Didit, so that its files need no change: those calls go to the simulator.
const { fetch } = globalThis

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input)
  if (url.host !== 'verification.didit.me') return fetch(input, init)
  const simulated = new URL(url.pathname + url.search, process.env.SIMULATOR_URL)
  return fetch(input instanceof Request ? new Request(simulated, input) : simulated, init)
}
