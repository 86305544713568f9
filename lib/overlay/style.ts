/** Styles of the overlay: its own, in its own tree. The page's styles do not reach in, these do not reach out. */

export const OVERLAY_STYLE = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; color-scheme: light dark; }
* { box-sizing: border-box; }
.panel, .marker { font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: light-dark(#1b2426, #e8eceb); }
.panel { position: fixed; right: 12px; bottom: 12px; width: min(24rem, calc(100vw - 24px)); max-height: min(70vh, calc(100vh - 24px)); overflow: auto; padding: 12px 14px; border: 1px solid light-dark(#c5cdca, #3d4849); border-radius: 10px; background: light-dark(#ffffff, #1d2324); box-shadow: 0 6px 24px rgb(0 0 0 / 25%); }
h2 { margin: 0; font-size: 16px; color: light-dark(#0b6b5d, #5fd0bb); }
p { margin: 4px 0; overflow-wrap: anywhere; }
.quiet { color: light-dark(#566265, #a3b0b1); font-size: 13px; }
.row { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin: 8px 0; }
ol { margin: 8px 0; padding: 0; list-style: none; display: grid; gap: 6px; }
button, select { font: inherit; color: inherit; border: 1px solid light-dark(#8a9693, #6b787a); border-radius: 6px; background: light-dark(#f6f7f5, #283031); padding: 4px 8px; cursor: pointer; max-width: 100%; }
li > button { width: 100%; text-align: left; border-left-width: 5px; }
.gap { border-color: light-dark(#b3261e, #ff8a80); }
.evidence { border-color: light-dark(#0b6b5d, #5fd0bb); }
button:focus-visible, select:focus-visible { outline: 3px solid light-dark(#1a56db, #8ab4ff); outline-offset: 1px; }
.detail { padding: 6px 8px; border: 1px solid light-dark(#dde2e0, #313a3b); border-radius: 6px; margin-top: 4px; }
dl { margin: 0; display: grid; gap: 2px; }
dt { font-weight: 600; font-size: 13px; }
dd { margin: 0 0 4px; overflow-wrap: anywhere; }
.marker { position: absolute; min-width: 24px; min-height: 24px; padding: 0 6px; border-width: 2px; border-radius: 12px; font-weight: 700; line-height: 20px; box-shadow: 0 1px 4px rgb(0 0 0 / 40%); }
.marker.gap { background: light-dark(#b3261e, #ff8a80); color: light-dark(#ffffff, #1b2426); }
.marker.evidence { background: light-dark(#0b6b5d, #5fd0bb); color: light-dark(#ffffff, #1b2426); }
@media print { .panel, .marker { display: none; } }
`;

/** Of the page: how its own text is highlighted. Put in by the browser, not into the page's elements. */
export const HIGHLIGHT_STYLE = `
::highlight(soi-cong-evidence) { background-color: #b9f0d8; color: #10312a; }
::highlight(soi-cong-gap) { background-color: #ffd3cf; color: #4a0e0a; }
`;
