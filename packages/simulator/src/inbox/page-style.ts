/** The styles of the inbox page, light and dark, from 320 pixels up. */
export const pageStyle: string = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f3f4f7, #0f1115);
  --card: light-dark(#fff, #191c22);
  --line: light-dark(#dcdfe6, #2d323c);
  --text: light-dark(#15181e, #eceef2);
  --quiet: light-dark(#5a6270, #a3abb9);
  --accent: light-dark(#3b4fd8, #a5b2ff);
  --on-accent: light-dark(#fff, #10142c);
  --bezel: light-dark(#1b1e25, #3a404c);
  --screen: light-dark(#fdfdfe, #0a0b0e);
  --sms: light-dark(#e8eaee, #272b33);
  --whatsapp: light-dark(#d9f5cf, #12402f);
  --other: light-dark(#dfe9ff, #1d3054);
  --telegram: light-dark(#dff1fb, #15384d);
  --viber: light-dark(#ece6fb, #33265c);
  --zalo: light-dark(#e0edff, #12335f);
  --edge: light-dark(#838b99, #6c7584);
  --good: light-dark(#0f6b3c, #7fdba8);
  --warn: light-dark(#8a2a12, #ffb4a0);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif;
}
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header {
  display: flex; flex-wrap: wrap; gap: 16px 32px; align-items: center; justify-content: space-between;
  padding: 20px clamp(16px, 4vw, 40px); background: var(--card); border-bottom: 1px solid var(--line);
}
h1 { font-size: 1.5rem; line-height: 1.2; letter-spacing: -0.02em; }
header p, aside p { color: var(--quiet); font-size: 0.9rem; }
.clock { display: flex; flex-wrap: wrap; gap: 10px 20px; align-items: center; }
.time { display: flex; flex-direction: column; line-height: 1.2; }
time { font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
#ahead:empty { display: none; }
#ahead { color: var(--quiet); font-size: 0.8rem; font-variant-numeric: tabular-nums; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 36px; padding: 5px 13px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--card); color: inherit; font: inherit; font-size: 0.875rem; font-weight: 500; cursor: pointer;
}
button:hover { border-color: var(--quiet); }
button[aria-pressed='true'] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
#connection {
  padding: 10px clamp(16px, 4vw, 40px); background: var(--card); color: var(--warn);
  border-bottom: 1px solid var(--line); font-size: 0.9rem;
}

main {
  display: grid; max-width: 1400px; margin: 0 auto; padding: 28px clamp(16px, 4vw, 40px) 56px;
}
main > * { min-width: 0; }
h2 { font-size: 1.05rem; letter-spacing: -0.01em; margin-bottom: 12px; }
#only { margin-bottom: 16px; color: var(--quiet); font-size: 0.9rem; }
.empty {
  padding: 48px 24px; border: 1px dashed var(--line); border-radius: 16px; color: var(--quiet); text-align: center;
}
#phones { display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 320px)); justify-content: center; }

.phone {
  display: flex; flex-direction: column; min-height: 330px; max-height: 520px; overflow: hidden; background: var(--screen);
  border: 9px solid var(--bezel); border-radius: 40px; box-shadow: 0 14px 34px light-dark(#1b1e2526, #0008);
}
.top {
  position: relative; display: flex; flex-direction: column; align-items: center; gap: 1px;
  padding: 36px 16px 12px; border-bottom: 1px solid var(--line); text-align: center;
}
.top::before {
  content: ''; position: absolute; top: 9px; width: 76px; height: 18px; border-radius: 9px; background: var(--bezel);
}
.sender { font-weight: 600; }
.phone h3 a { display: inline-block; padding: 3px 8px; }
.phone h3 { font-size: 0.85rem; font-weight: 400; font-variant-numeric: tabular-nums; }
.thread { flex: 1; overflow-y: auto; padding: 14px 14px 22px; scrollbar-width: thin; }
.thread .none { margin-top: 40px; color: var(--quiet); font-size: 0.9rem; text-align: center; }
.message { display: flex; flex-direction: column; align-items: flex-start; }
.message + .message { margin-top: 18px; }
.from { margin: 0 4px 4px; color: var(--quiet); font-size: 0.75rem; font-variant-numeric: tabular-nums; }
.bubble {
  max-width: 92%; padding: 9px 13px; border-radius: 18px 18px 18px 5px; background: var(--other);
  font-size: 0.94rem; line-height: 1.4; overflow-wrap: anywhere;
}
.message[data-channel='sms'] .bubble { background: var(--sms); }
.message[data-channel='whatsapp'] .bubble { background: var(--whatsapp); }
.bubble strong { font-variant-numeric: tabular-nums; letter-spacing: 0.04em; }
.copy { margin-top: 7px; border-radius: 999px; color: var(--accent); font-variant-numeric: tabular-nums; }
[data-copied]::after { content: ' ✓' / ''; }
.message[data-fresh] .bubble { animation: arrive 180ms ease-out; }
@keyframes arrive { from { opacity: 0; transform: translateY(6px); } }
@media (prefers-reduced-motion: reduce) { .message[data-fresh] .bubble { animation: none; } }

nav { display: flex; gap: 4px; overflow-x: auto; padding: 10px clamp(12px, 4vw, 40px) 6px; scrollbar-width: none; }
nav button { min-height: 44px; border-color: transparent; background: none; border-radius: 12px; white-space: nowrap; }
nav button[aria-current] { background: var(--card); border-color: var(--line); font-weight: 600; }
.dot { position: absolute; color: transparent; font-size: 0; }
.dot::after { content: ''; display: inline-block; width: 8px; height: 8px; margin: 0 0 8px 3px; border-radius: 50%; background: var(--warn); }
.view { display: none; }
body[data-view='messages'] .view[data-view='messages'], body[data-view='wire'] .view[data-view='wire'],
body[data-view='trouble'] .view[data-view='trouble'], body[data-view='numbers'] .view[data-view='numbers'] { display: block; }
.bar { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; margin-bottom: 12px; }
.bar h2 { margin: 0; }
input, select {
  min-height: 36px; padding: 5px 10px; border: 1px solid var(--edge); border-radius: 10px; background: var(--card);
  color: inherit; font: inherit; font-size: 0.875rem;
}
input[type='search'] { width: 12rem; max-width: 100%; }
.empty pre { margin: 12px 0 0; overflow-x: auto; font-size: 0.8rem; }
.empty p + p { margin-top: 16px; }

.bound { display: block; margin-top: 8px; padding-top: 6px; border-top: 1px dashed var(--quiet); color: var(--quiet); font-size: 0.85em; }
.call, .mail { width: 100%; padding: 12px; border: 1px solid var(--line); border-radius: 14px; background: var(--card); }
.call .bubble, .mail .bubble { max-width: none; padding: 0; background: none; border-radius: 0; white-space: pre-line; }
.call-state { margin-bottom: 6px; font-weight: 600; font-size: 0.9rem; }
.call .bubble { color: var(--quiet); font-style: italic; }
.speak { margin-top: 8px; }
.subject { font-weight: 600; overflow-wrap: anywhere; }
.mail-from { margin-bottom: 8px; color: var(--quiet); font-size: 0.8rem; overflow-wrap: anywhere; }
.message[data-channel='telegram'] .bubble { background: var(--telegram); }
.message[data-channel='viber'] .bubble { background: var(--viber); }
.message[data-channel='zalo'] .bubble { background: var(--zalo); }
.message[data-channel='rcs'] .bubble { background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 14px; }
.mailbox { border-width: 1px; border-color: var(--line); border-radius: 16px; background: var(--ground); }
.mailbox .top { padding-top: 14px; }
.mailbox .top::before { content: none; }

.wire { align-self: stretch; margin-top: 8px; font-size: 0.8rem; }
summary { min-height: 28px; padding: 4px 0; color: var(--quiet); cursor: pointer; overflow-wrap: anywhere; }
.wire-title { margin: 8px 0 4px; color: var(--quiet); font-size: 0.75rem; }
.wire-part pre { max-height: 320px; margin: 0; padding: 10px; overflow: auto; border-radius: 10px; background: var(--ground); font-size: 0.75rem; line-height: 1.45; }
.exchange { padding: 4px 12px; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
.exchange + .exchange { margin-top: 8px; }
.exchange .wire { margin: 0; font-size: 0.875rem; }
.exchange summary { min-height: 36px; padding: 6px 0; color: var(--text); font-variant-numeric: tabular-nums; }
.wire-status { display: inline-block; min-width: 2.6rem; color: var(--warn); font-weight: 600; }
[data-good='true'] .wire-status { color: var(--good); }
.wire-note { display: block; color: var(--quiet); font-size: 0.8rem; }
#webhooks-part { margin-top: 28px; }

aside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 28px; align-content: start; min-width: 0; }
.side { padding: 20px; border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
aside h3 { margin: 20px 0 8px; color: var(--quiet); font-size: 0.8rem; font-weight: 600; }
aside li { display: grid; gap: 2px 12px; padding: 7px 0; border-top: 1px solid var(--line); font-size: 0.875rem; }
aside li .number {
  justify-self: start; max-width: 100%; min-height: 32px; padding: 3px 9px; margin-left: -1px; border-radius: 8px;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word; text-align: start;
}
.settings { display: grid; gap: 6px; margin: 16px 0; }
.setting { display: flex; gap: 4px 12px; align-items: center; justify-content: space-between; font-size: 0.875rem; }
.amount { display: flex; gap: 6px; align-items: center; color: var(--quiet); }
.setting input[type='number'] { width: 6rem; }
.setting input[type='datetime-local'] { min-width: 0; }
.fail { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-bottom: 12px; padding-top: 12px; border-top: 1px solid var(--line); font-size: 0.875rem; }
.fail select { max-width: 11rem; }
#fail-state { flex-basis: 100%; min-height: 1.5em; }
.checkout main { display: block; max-width: 32rem; padding-top: 64px; }
.checkout main > * { margin-bottom: 20px; }

@media (pointer: coarse) { button, input, select, aside li .number, summary { min-height: 44px; } }
@media (min-width: 560px) {
  .phone { min-height: 460px; }
  .mailbox { min-height: 300px; }
  aside li { grid-template-columns: 11.5rem 1fr; align-items: baseline; }
}
@media (max-width: 559px) {
  header { padding-block: 12px; }
  header { gap: 8px 16px; }
  header p { display: none; }
  .clock { display: contents; }
  .clock .buttons { flex: 1 0 100%; flex-wrap: nowrap; gap: 6px; }
  .clock button { flex: 1; padding-inline: 2px; }
  .time { text-align: end; }
  main { padding-top: 16px; }
  nav { padding-inline: 8px; }
  nav button { flex: 1; padding-inline: 8px; }
}
@media (min-width: 1000px) {
  main { grid-template-columns: minmax(0, 1fr) minmax(400px, 460px); gap: 40px; }
  #phones { justify-content: start; }
  .side.view { display: block; }
  nav button[data-show='trouble'], nav button[data-show='numbers'] { display: none; }
  body[data-view='trouble'] .view[data-view='messages'], body[data-view='numbers'] .view[data-view='messages'] { display: block; }
}
@media (max-width: 340px) { nav button { padding-inline: 4px; font-size: 0.8rem; } }
@media (forced-colors: active) { .phone, .bubble { border-color: CanvasText; } .bubble { border: 1px solid; } .dot::after { background: CanvasText; forced-color-adjust: none; } nav button[aria-current] { border-color: Highlight; } }
`
