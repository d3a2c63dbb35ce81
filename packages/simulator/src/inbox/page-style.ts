/** How the inbox page looks, in light and dark, from 320 pixels up. */
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
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header {
  display: flex; flex-wrap: wrap; gap: 16px 32px; align-items: center; justify-content: space-between;
  padding: 20px clamp(16px, 4vw, 40px); background: var(--card); border-bottom: 1px solid var(--line);
}
h1 { font-size: 1.5rem; line-height: 1.2; letter-spacing: -0.02em; }
header p, aside p { color: var(--quiet); font-size: 0.9rem; }
.clock { display: flex; flex-wrap: wrap; gap: 10px 20px; align-items: center; }
.time { display: flex; flex-direction: column; line-height: 1.2; }
time { font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
#ahead { min-height: 1.2em; color: var(--quiet); font-size: 0.8rem; font-variant-numeric: tabular-nums; }
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
  display: grid; gap: 40px; max-width: 1400px; margin: 0 auto; padding: 28px clamp(16px, 4vw, 40px) 56px;
}
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
.message:last-child .bubble { animation: arrive 180ms ease-out; }
@keyframes arrive { from { opacity: 0; transform: translateY(6px); } }
@media (prefers-reduced-motion: reduce) { .message:last-child .bubble { animation: none; } }

aside { display: grid; gap: 28px; align-content: start; }
aside > section { padding: 20px; border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
aside h3 { margin: 20px 0 8px; color: var(--quiet); font-size: 0.8rem; font-weight: 600; }
aside li { display: grid; gap: 2px 12px; padding: 9px 0; border-top: 1px solid var(--line); font-size: 0.875rem; }
aside li .number {
  justify-self: start; min-height: 28px; padding: 2px 9px; margin-left: -1px; border-radius: 8px; white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
@media (min-width: 560px) {
  .phone { min-height: 460px; }
  aside li { grid-template-columns: 10.5rem 1fr; align-items: baseline; }
}
@media (min-width: 1000px) {
  main { grid-template-columns: minmax(0, 1fr) minmax(400px, 460px); }
  #phones { justify-content: start; }
}
@media (forced-colors: active) { .phone { border-color: CanvasText; } }
`
