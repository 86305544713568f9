/**
 * Styles of the overlay: its own, in its own tree. The page's styles do not reach in, these do not reach out. Of a host's
 * important declarations those of its own tree win. No length hangs on the page's font size.
 */

export const OVERLAY_STYLE = `
:host { all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important; background: none !important; z-index: 2147483647 !important; direction: ltr !important; unicode-bidi: isolate !important; color-scheme: light dark !important; pointer-events: auto !important; visibility: visible !important; opacity: 1 !important; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.marks, .panel, .pill {
  --ink: light-dark(#1b2426, #e8eceb); --quiet: light-dark(#4f5b5e, #a9b6b7); --paper: light-dark(#ffffff, #1d2324); --soft: light-dark(#f3f6f5, #283031);
  --edge: light-dark(#c5cdca, #3d4849); --strong-edge: light-dark(#7b8885, #7f8d8f); --own: light-dark(#0b6b5d, #5fd0bb); --focus: light-dark(#1a56db, #8ab4ff);
  --gap: light-dark(#b3261e, #ff8a80); --unsure: light-dark(#8a5a00, #ffc14d); --evidence: light-dark(#0b6b5d, #5fd0bb); --on: light-dark(#ffffff, #14191a);
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: var(--ink);
}
.gap { --kind: var(--gap); } .unsure { --kind: var(--unsure); } .evidence { --kind: var(--evidence); }
.marks { position: absolute; top: 0; left: 0; width: 0; height: 0; }
.probe { position: absolute; top: 0; left: 0; width: 1000px; height: 0; visibility: hidden; }
.frame { position: absolute; border: 2px solid var(--kind); border-radius: 2px; pointer-events: none; }
button, select { font: inherit; color: inherit; border: 1px solid var(--strong-edge); border-radius: 6px; background: var(--soft); padding: 4px 10px; min-height: 28px; cursor: pointer; max-width: 100%; }
button:hover { border-color: var(--own); }
button:focus-visible, select:focus-visible, ul:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.marker { position: absolute; width: max-content; max-width: none; min-width: 28px; height: 26px; min-height: 26px; padding: 0 7px; border: 2px solid var(--paper); border-radius: 13px; background: var(--kind); color: var(--on); font-size: 13px; font-weight: 700; line-height: 20px; white-space: nowrap; box-shadow: 0 0 0 1px rgb(0 0 0 / 45%), 0 2px 6px rgb(0 0 0 / 35%); }
.marker.beside { background: var(--paper); color: var(--kind); border: 2px dashed var(--kind); }
.marker:hover, .marker.chosen { z-index: 1; box-shadow: 0 0 0 3px var(--paper), 0 0 0 5px var(--kind), 0 2px 8px rgb(0 0 0 / 45%); }
.pill, .panel { position: fixed; bottom: 12px; right: 12px; z-index: 2; }
.left { right: auto; left: 12px; }
.pill { display: flex; gap: 8px; align-items: center; padding: 8px 14px; border: 1px solid var(--strong-edge); border-radius: 20px; background: var(--paper); color: var(--ink); box-shadow: 0 4px 16px rgb(0 0 0 / 30%); font-weight: 600; }
.panel { width: min(384px, calc(100vw - 24px)); max-height: min(72vh, calc(100vh - 24px)); display: flex; flex-direction: column; border: 1px solid var(--edge); border-radius: 12px; background: var(--paper); box-shadow: 0 8px 30px rgb(0 0 0 / 30%); overflow: hidden; }
.head { display: flex; align-items: center; gap: 6px; padding: 10px 12px 8px; border-bottom: 1px solid var(--edge); }
.body { overflow: auto; padding: 10px 12px 12px; overscroll-behavior: contain; }
.foot { display: flex; flex-wrap: wrap; gap: 6px; padding: 8px 12px; border-top: 1px solid var(--edge); }
h2 { margin: 0; flex: 1; font-size: 16px; line-height: 1.3; color: var(--own); }
h2:focus { outline: none; }
h3 { margin: 12px 0 4px; font-size: 14px; }
p { margin: 4px 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 13px; }
.icon { min-width: 30px; padding: 2px 6px; border-color: transparent; background: none; }
.counts { display: flex; flex-wrap: wrap; gap: 6px; margin: 0 0 4px; font-weight: 600; }
.plan { display: grid; gap: 4px; margin: 8px 0; }
.plan select { width: 100%; text-overflow: ellipsis; }
ol, ul { margin: 0; padding: 0; list-style: none; }
ol { display: grid; gap: 6px; margin-top: 10px; }
.entry { border: 1px solid var(--edge); border-left: 4px solid var(--kind); border-radius: 8px; overflow: hidden; }
.entry > button { display: flex; gap: 8px; width: 100%; padding: 7px 10px; border: 0; border-radius: 0; background: none; text-align: left; align-items: baseline; }
.entry > button:hover { background: var(--soft); }
.entry > button:focus-visible { outline-offset: -3px; }
.sign { flex: none; min-width: 34px; padding: 0 6px; border-radius: 10px; background: var(--kind); color: var(--on); font-size: 12px; font-weight: 700; text-align: center; }
.said { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.said b { color: var(--kind); font-weight: 600; }
.detail { padding: 2px 10px 10px; border-top: 1px solid var(--edge); background: var(--soft); }
dl { margin: 0; display: grid; gap: 2px; }
dt { margin-top: 6px; font-weight: 600; font-size: 12px; color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
dd ul { max-height: 180px; overflow: auto; padding: 4px 8px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); }
dd li { padding: 2px 0; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
.actions button { background: var(--paper); }
.said-so { align-self: center; font-size: 13px; color: var(--own); }
.said-so:empty { display: none; }
.first { border-color: var(--own); color: var(--own); font-weight: 600; }
fieldset { margin: 8px 0 0; padding: 6px 8px 8px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); }
legend { padding: 0 4px; font-weight: 600; font-size: 13px; }
.choices { display: grid; gap: 6px; }
.choices button { text-align: left; }
@media (max-width: 480px), (max-height: 420px) { .panel { right: 0; left: 0; bottom: 0; width: auto; max-height: 60vh; border-radius: 12px 12px 0 0; } .side { display: none; } }
@media (max-height: 420px) { .panel { max-height: 88vh; } }
@media (forced-colors: active) { .marker, .sign, .entry { border: 2px solid CanvasText; forced-color-adjust: auto; } }
@media print { .panel, .marks, .pill { display: none; } }
@media (prefers-reduced-motion: no-preference) { .marker { transition: box-shadow 120ms; } }
`;
